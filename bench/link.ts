import type { Keyed, Link, Linker } from "../src/record/linker.ts";

/** Runs a linker over nodes as a record does, and gives the groups as lists of node ids. */
export function linkAll<Node>(linker: Linker<Node>, nodes: readonly Keyed<Node>[]): string[][] {
  const byKey = new Map<string, Keyed<Node>[]>();
  const links: Link[] = [];
  for (const keyed of nodes) {
    const near = new Set<Keyed<Node>>();
    for (const key of new Set(linker.keys(keyed.node))) {
      const holders = byKey.get(key) ?? [];
      byKey.set(key, [...holders, keyed]);
      for (const holder of holders) near.add(holder);
    }
    for (const other of near) {
      const judgement = linker.compare(keyed.node, other.node);
      const [a, b] = keyed.id < other.id ? [keyed.id, other.id] : [other.id, keyed.id];
      if (judgement) links.push({ a, b, ...judgement });
    }
  }
  return components(nodes, links).flatMap(([members, inside]) => linker.group(members, inside, []));
}

/** The connected components: their nodes and the links between these. */
function components<Node>(nodes: readonly Keyed<Node>[], links: readonly Link[]): [Keyed<Node>[], Link[]][] {
  const parent = new Map(nodes.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    parent.set(id, at);
    return at;
  };
  for (const { a, b } of links) parent.set(root(a), root(b));
  const found = new Map<string, [Keyed<Node>[], Link[]]>();
  for (const keyed of nodes) {
    const at = root(keyed.id);
    if (!found.has(at)) found.set(at, [[], []]);
    found.get(at)![0].push(keyed);
  }
  for (const link of links) found.get(root(link.a))![1].push(link);
  return [...found.values()];
}
