import type { Decision, Link } from "../../record/linker.ts";
import { type Component, componentsOf } from "./components.ts";
import type { KeptCrowds } from "./crowds.ts";
import type { Changes, Home, Node } from "./home.ts";
import { hashedKeys } from "./keys.ts";
import type { Links } from "./links.ts";
import type { Filed, Neighbours } from "./neighbours.ts";

/** One kind of node with the indexes that linking it needs. */
export interface Linking<T> {
  readonly home: Home<T>;
  readonly neighbours: Neighbours;
  readonly links: Links;
  readonly crowds: KeptCrowds;
}

/**
 * Brings links and groups up to what changed: new nodes are filed and compared with their neighbours, what is alike is
 * linked, and the components that are touched are divided anew.
 */
export function relink<T>(linking: Linking<T>, { added, touched, gaps }: Changes): void {
  const { home, neighbours, links, crowds } = linking;
  const { pairs, parted } = neighbours.file(added);
  for (const [a, b] of neighbours.closed(gaps)) pairs.set(a, new Set(pairs.get(a)).add(b));
  const joined = compare(linking, pairs);
  for (const row of part(linking, parted)) touched.add(row);

  const decisions = home.decided();
  const decided = decidedWith(decisions);
  const isAlone = (row: number) => !joined.has(row) && !touched.has(row) && !decided.has(row);
  home.keepAlone(added.map(({ row }) => row).filter(isAlone));
  for (const { row } of added) if (decided.has(row)) joined.add(row);
  const groups: Node<T>[][] = [];
  const graph = { linksOfEach: links.ofEach, decidedWith: (row: number) => decided.get(row) ?? [], crowds };
  for (const component of componentsOf({ touched, joined }, graph)) {
    groups.push(...divide(home, component, decisions));
  }
  home.keep(groups);
}

/** Compares pairs and links those that are alike; gives the rows that have a new link. */
function compare<T>({ home, links }: Linking<T>, pairs: ReadonlyMap<number, ReadonlySet<number>>): Set<number> {
  const linked = new Set<number>();
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
      if (!judgement) continue;
      links.add(row, otherRow, judgement.score, judgement.reason);
      linked.add(row).add(otherRow);
    }
  }
  return linked;
}

/** Takes back links between nodes that are neighbours under no key any more; gives the rows that lost one. */
function part<T>({ home, links, neighbours }: Linking<T>, parted: readonly [number, number][]): Set<number> {
  const apart = new Set<number>();
  const linked = links.linked(parted);
  const filed = new Map([...home.load(linked.flat())].map(([row, node]) => [row, filedOf(home, node)]));
  for (const [a, b] of linked) {
    const [x, y] = [filed.get(a), filed.get(b)];
    if (!x || !y || neighbours.areNear(x, y)) continue;
    links.remove(a, b);
    apart.add(a).add(b);
  }
  return apart;
}

/** A node with its keys. */
export function filedOf<T>({ kind, linker }: Home<T>, { row, place, node }: Node<T>): Filed {
  return { row, place, keys: hashedKeys(kind, linker.keys(node)) };
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

function divide<T>(home: Home<T>, component: Component, decisions: ReturnType<Home<T>["decided"]>): Node<T>[][] {
  const nodes = home.load(component.rows);
  const byId = new Map([...nodes.values()].map((node) => [node.id, node]));
  const idOf = (row: number) => nodes.get(row)?.id;
  const links: Link[] = [];
  for (const { a, b, score } of component.links) {
    const [x, y] = [idOf(a), idOf(b)];
    if (x === undefined || y === undefined) continue;
    // Why they are linked divides nothing.
    links.push(x < y ? { a: x, b: y, score, reason: "" } : { a: y, b: x, score, reason: "" });
  }
  const known: Decision[] = decisions.flatMap(({ a, b, same }) => {
    const [x, y] = [idOf(a), idOf(b)];
    return x === undefined || y === undefined ? [] : [{ a: x, b: y, same }];
  });
  if (byId.size < 2) return byId.size ? [[...nodes.values()]] : [];
  const groups = home.linker.group([...nodes.values()], links, known);
  return groups.map((ids) => ids.map((id) => byId.get(id)!));
}
