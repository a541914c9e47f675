import type { LinkTo } from "./links.ts";

/** Nodes that hang together, and the links between them, each once with `a` < `b`. */
export interface Component {
  readonly rows: number[];
  readonly links: { a: number; b: number; score: number; reason: string }[];
}

/**
 * The connected components that hold the seeds, each once. `linksOf` gives a node's links; `decidedWith` the nodes that a
 * person decided to be one with it, which hang together without a link.
 */
export function* componentsOf(
  seeds: Iterable<number>,
  linksOf: (row: number) => readonly LinkTo[],
  decidedWith: (row: number) => readonly number[],
): Generator<Component, void, undefined> {
  const seen = new Set<number>();
  for (const seed of seeds) {
    if (seen.has(seed)) continue;
    seen.add(seed);
    const component: Component = { rows: [seed], links: [] };
    const reach = (row: number): void => {
      if (seen.has(row)) return;
      seen.add(row);
      component.rows.push(row);
    };
    for (let i = 0; i < component.rows.length; i++) {
      const row = component.rows[i]!;
      for (const { other, score, reason } of linksOf(row)) {
        if (row < other) component.links.push({ a: row, b: other, score, reason });
        reach(other);
      }
      decidedWith(row).forEach(reach);
    }
    yield component;
  }
}
