import { areConnected } from "../../record/connected.ts";
import type { Decision, Link } from "../../record/linker.ts";
import { type Component, componentsOf, STRENGTHS } from "./components.ts";
import { filedOf } from "./filed.ts";
import type { Changes, Home, Node } from "./home.ts";
import type { Linking } from "./linking.ts";
import type { Linked, NewLink, Pair } from "./links.ts";
import { settle } from "./settle.ts";

/**
 * Brings links and groups up to what changed: new nodes are filed and compared with their neighbours, what is alike is
 * linked, and the components that are touched are divided anew.
 */
export function relink<T>(linking: Linking<T>, { added, touched, gaps }: Changes): void {
  const { home, neighbours, links, crowds } = linking;
  const { pairs, parted: apart } = neighbours.file(added);
  for (const [a, b] of neighbours.closed(gaps)) pairs.set(a, new Set(pairs.get(a)).add(b));
  const made = compare(linking, pairs);
  const lost = part(linking, apart);

  const decisions = home.decided();
  const decided = decidedWith(decisions);
  const fresh = new Set(added.map(({ row }) => row));
  const linked = new Set(made.flatMap(({ a, b }) => [a, b]));
  home.keepAlone([...fresh].filter((row) => !linked.has(row) && !touched.has(row) && !decided.has(row)));
  // Whether people held two for one or for two: nothing settles without a look at what they decided.
  const open = new Set([...touched, ...decisions.flatMap(({ a, b }) => [a, b])]);
  const { joined, parted } = settle(linking, { fresh, made, lost, open });
  for (const row of parted) touched.add(row);
  for (const row of fresh) if (decided.has(row)) joined.add(row);
  const groups: Node<T>[][] = [];
  const settled = new Set<Node<T>[]>();
  const graph = { linksOfEach: links.ofEach, decidedWith: (row: number) => decided.get(row) ?? [], crowds };
  const components = [...componentsOf({ touched, joined }, graph)];
  const nodes = home.load(components.flatMap(({ rows }) => rows));
  for (const component of components) {
    const divided = divide(linking, component, nodes, decisions);
    groups.push(...divided.groups);
    if (divided.isSettled) settled.add(divided.groups[0]!);
  }
  home.keep(groups, settled);
}

/** Compares pairs and links those that are alike; gives the links. */
function compare<T>({ home, links }: Linking<T>, pairs: ReadonlyMap<number, ReadonlySet<number>>): Linked[] {
  const made: NewLink[] = [];
  const rows = new Set(pairs.keys());
  for (const others of pairs.values()) for (const other of others) rows.add(other);
  const nodes = home.load(rows);
  for (const [row, others] of pairs) {
    const node = nodes.get(row);
    if (!node) continue;
    for (const otherRow of others) {
      const other = nodes.get(otherRow);
      if (!other || otherRow === row) continue;
      // Whatever the rows' numbers: a comparison may round differently the other way round.
      const [a, b] = node.id < other.id ? [node, other] : [other, node];
      const judgement = home.linker.compare(a.node, b.node);
      if (judgement) made.push({ a: row, b: otherRow, ...judgement });
    }
  }
  links.add(made);
  return made;
}

/** Takes back links between nodes that are neighbours under no key any more; gives these links. */
function part<T>({ home, links, neighbours }: Linking<T>, apart: readonly Pair[]): Linked[] {
  const linked = links.linked(apart);
  const filed = new Map(
    [...home.load(linked.flatMap(({ a, b }) => [a, b]))].map(([row, node]) => [row, filedOf(home, node)]),
  );
  return linked.filter(({ a, b }) => {
    const [x, y] = [filed.get(a), filed.get(b)];
    if (!x || !y || neighbours.areNear(x, y)) return false;
    links.remove(a, b);
    return true;
  });
}

function decidedWith(decisions: ReturnType<Home<unknown>["decided"]>): Map<number, number[]> {
  const decided = new Map<number, number[]>();
  for (const { a, b, same } of decisions) {
    if (!same) continue;
    for (const [row, other] of [
      [a, b],
      [b, a],
    ] as const) {
      decided.set(row, [...(decided.get(row) ?? []), other]);
    }
  }
  return decided;
}

function divide<T>(
  { home, crowds }: Linking<T>,
  component: Component,
  nodes: ReadonlyMap<number, Node<T>>,
  decisions: ReturnType<Home<T>["decided"]>,
): { groups: Node<T>[][]; isSettled: boolean } {
  const all = component.rows.flatMap((row) => nodes.get(row) ?? []);
  if (all.length < 2) return { groups: all.length ? [all] : [], isSettled: false };
  const byId = new Map(all.map((node) => [node.id, node]));
  const within = new Set(component.rows);
  const idOf = (row: number) => (within.has(row) ? nodes.get(row)?.id : undefined);
  const known: Decision[] = decisions.flatMap(({ a, b, same }) => {
    const [x, y] = [idOf(a), idOf(b)];
    return x === undefined || y === undefined ? [] : [{ a: x, b: y, same }];
  });
  const { sure } = home.linker;
  if (sure !== undefined && !known.length) {
    const least = Math.max(sure, STRENGTHS[crowds.of(component.rows[0]!)]!);
    const isSettled = areConnected(
      component.rows,
      component.links.filter(({ score }) => score >= least),
    );
    if (isSettled) return { groups: [all], isSettled };
  }
  const links: Link[] = [];
  for (const { a, b, score } of component.links) {
    const [x, y] = [idOf(a), idOf(b)];
    if (x === undefined || y === undefined) continue;
    // Why they are linked divides nothing.
    links.push(x < y ? { a: x, b: y, score, reason: "" } : { a: y, b: x, score, reason: "" });
  }
  const groups = home.linker.group(all, links, known);
  return { groups: groups.map((ids) => ids.map((id) => byId.get(id)!)), isSettled: false };
}
