import type { Decision } from "../linker.ts";

/** Nodes that people decided to be one, and those that they decided to be two. */
export interface Atoms {
  /** The nodes of each atom; a node that nobody decided on is one by itself. */
  readonly nodes: readonly (readonly number[])[];
  /** The atom of each node. */
  readonly of: readonly number[];
  /** Whether somebody decided that two atoms are two. */
  areApart(a: number, b: number): boolean;
}

/**
 * Makes atoms of decisions. Where decisions contradict each other along a chain (A is B, B is C, A is not C), those that part
 * hold, and of those that join the first by their ids.
 *
 * @param ids of all nodes, in order
 */
export function atomsOf(ids: readonly string[], decisions: readonly Decision[]): Atoms {
  const place = new Map(ids.map((id, node) => [id, node]));
  const pairs = decisions
    .flatMap(({ a, b, same }) => {
      const [x, y] = [place.get(a), place.get(b)];
      return x === undefined || y === undefined || x === y ? [] : [{ x: Math.min(x, y), y: Math.max(x, y), same }];
    })
    .sort((p, q) => p.x - q.x || p.y - q.y);
  const of = ids.map((_, node) => node);
  const nodes: number[][] = ids.map((_, node) => [node]);
  const parted = ids.map(() => new Set<number>());
  for (const { x, y, same } of pairs) {
    if (same) continue;
    parted[x]!.add(y);
    parted[y]!.add(x);
  }
  const areApart = (a: number, b: number) =>
    nodes[a]!.some((node) => nodes[b]!.some((other) => parted[node]!.has(other)));
  for (const { x, y, same } of pairs) {
    const [a, b] = [Math.min(of[x]!, of[y]!), Math.max(of[x]!, of[y]!)];
    if (!same || a === b || areApart(a, b)) continue;
    for (const node of nodes[b]!) of[node] = a;
    nodes[a]!.push(...nodes[b]!);
    nodes[b] = [];
  }
  return { nodes, of, areApart };
}
