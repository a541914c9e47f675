import type { LinkTo } from "./links.ts";

/** Nodes that hang together, and the links between them, each once with `a` < `b`. */
export interface Component {
  readonly rows: number[];
  readonly links: { a: number; b: number; score: number }[];
}

/** How crowded it is around nodes: by which of `STRENGTHS` each hangs together with others, 0 where nothing is kept. */
export interface Crowds {
  of(row: number): number;
  set(row: number, level: number): void;
}

/** What a component is made of. */
export interface Graph {
  /** The links of each of some nodes, in their order. */
  linksOfEach(rows: readonly number[]): (readonly LinkTo[])[];
  /** The nodes that a person decided to be one with this one, which hang together without a link. */
  decidedWith(row: number): readonly number[];
  readonly crowds: Crowds;
}

/** Nodes around which something changed. */
export interface Seeds {
  /** Those that have lost links, or what was linked with them. */
  readonly touched: Iterable<number>;
  /** Those that have only won some. */
  readonly joined: Iterable<number>;
}

/** Where components grow beyond so many nodes, weak links don't hold them together any more… */
export const MOST = 60;
/** …but only links of the next strength. In a large record chance alone links everything with everything. */
export const STRENGTHS = [0, 0.6, 0.75, 0.9] as const;
const LAST = STRENGTHS.length - 1;

/**
 * The components that hold the seeds, each once. A node's component is that which all links make, or if it has more than
 * `most` nodes, that which the links of the next strength make, and so on. So what is divided anew stays small however large
 * the record is, and a component depends on the links alone, not on the order in which they came: where one grows too large
 * or small enough again, all its nodes are given again.
 */
export function* componentsOf(
  { touched, joined }: Seeds,
  { linksOfEach, decidedWith, crowds }: Graph,
  most: number = MOST,
): Generator<Component, void, undefined> {
  const known = new Map<number, readonly LinkTo[]>();
  const links = (row: number): readonly LinkTo[] => {
    if (!known.has(row)) know([row]);
    return known.get(row)!;
  };
  /** Looks up at once what will be asked for. */
  const know = (rows: readonly number[]): void => {
    const unknown = rows.filter((row) => !known.has(row));
    if (unknown.length) linksOfEach(unknown).forEach((links, i) => void known.set(unknown[i]!, links));
  };
  const levels = new Map<number, number>();
  const levelOf = (row: number): number => {
    const found = levels.get(row) ?? crowds.of(row);
    levels.set(row, found);
    return found;
  };
  const done = new Set<number>();
  /** Nodes that were found in too large a component, by strength. */
  const large = STRENGTHS.map(() => new Set<number>());

  /** All that hangs together with a node by links of this strength; null where that is too much. */
  function around(seed: number, level: number, isLarge: (row: number) => boolean): number[] | null {
    const rows = [seed];
    const seen = new Set(rows);
    const reach = (row: number): void => {
      if (seen.has(row)) return;
      seen.add(row);
      rows.push(row);
    };
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (level < LAST && (rows.length > most || large[level]!.has(row) || isLarge(row))) {
        for (const one of rows) large[level]!.add(one);
        return null;
      }
      if (!known.has(row)) know(rows.slice(i));
      for (const { other, score } of links(row)) if (score >= STRENGTHS[level]!) reach(other);
      decidedWith(row).forEach(reach);
    }
    return rows;
  }

  /** The component of a node. Where links have only come, what was crowded still is. */
  function componentOf(seed: number, grown: boolean): { rows: number[]; level: number } {
    for (let level = grown ? levelOf(seed) : 0; ; level++) {
      const rows = around(seed, level, grown ? (row) => levelOf(row) > level : () => false);
      if (rows) return { rows, level };
    }
  }

  know([...touched, ...joined]);
  const waiting = [...joined];
  const called = new Set<number>();
  /** Calls all that was one component with a node as long as it was less crowded there. */
  function callFormerly(seed: number, level: number): void {
    const rows = [seed];
    for (const row of rows) {
      if (called.has(row)) continue;
      called.add(row);
      waiting.push(row);
      for (const { other, score } of links(row)) {
        if (score >= STRENGTHS[level]! && levelOf(other) === level) rows.push(other);
      }
      for (const other of decidedWith(row)) if (levelOf(other) === level) rows.push(other);
    }
  }

  function* give(seed: number, grown: boolean): Generator<Component, void, undefined> {
    if (done.has(seed)) return;
    const { rows, level } = componentOf(seed, grown);
    for (const row of rows) {
      const before = levelOf(row);
      if (level > before) callFormerly(row, before);
    }
    const component: Component = { rows, links: [] };
    const within = new Set(rows);
    for (const row of rows) {
      done.add(row);
      if (levelOf(row) !== level) {
        crowds.set(row, level);
        levels.set(row, level);
      }
      for (const { other, score } of links(row)) {
        if (row < other && within.has(other)) component.links.push({ a: row, b: other, score });
      }
    }
    yield component;
  }
  for (const seed of touched) yield* give(seed, false);
  for (let seed = waiting.pop(); seed !== undefined; seed = waiting.pop()) yield* give(seed, true);
}
