import type { Window } from "./windows.ts";

/** A cue in a batch: the window's place in it, and its first and last word counted from the window's first. */
export interface Cue {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** Distances in words at which the next class begins. */
const EDGES = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 32, 48, 64, 96, 128];
const NEAR = 3;
/** The class of each distance; beyond, the last. */
const CLASS = Uint8Array.from({ length: EDGES.at(-1)! + 1 }, (_, far) => EDGES.filter((edge) => edge <= far).length);

/** How every word of its window stands to a cue: `width` numbers a cue, 0 past the window's end in `relation`. */
export interface Relations {
  /** 18 on the cue; less before it, more behind: 0 to 36. */
  readonly distance: Int32Array;
  /** Sentences from the cue's first word, −3 to 3, plus 3; plus 7 in that word's paragraph. */
  readonly relation: Int32Array;
}

/** @param width how many words there is room for in a window of the batch */
export function relate(windows: readonly Window[], cues: readonly Cue[], width: number): Relations {
  const distance = new Int32Array(cues.length * width);
  const relation = new Int32Array(cues.length * width);
  cues.forEach(({ at, first, last }, k) => {
    const { grid, start, end } = windows[at]!;
    const sentence = grid.sentence[start + first]!;
    const paragraph = grid.paragraph[start + first]!;
    for (let i = 0; i < width; i++) {
      const far = i < first ? i - first : Math.max(0, i - last);
      const kind = CLASS[Math.min(Math.abs(far), CLASS.length - 1)]!;
      distance[k * width + i] = EDGES.length + 1 + (far < 0 ? -kind : kind);
      if (i >= end - start) continue;
      const sentences = Math.max(-NEAR, Math.min(NEAR, grid.sentence[start + i]! - sentence));
      relation[k * width + i] = sentences + NEAR + (grid.paragraph[start + i] === paragraph ? 2 * NEAR + 1 : 0);
    }
  });
  return { distance, relation };
}
