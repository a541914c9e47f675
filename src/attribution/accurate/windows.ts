import type { Grid } from "./grid.ts";

/** Words `start` to `end` of a grid, read at once; a cue that begins in `ownStart` to `ownEnd` is read here. */
export interface Window {
  readonly grid: Grid;
  readonly start: number;
  readonly end: number;
  readonly ownStart: number;
  readonly ownEnd: number;
}

/** How many word pieces a window may have, and how many it has in common with the next. */
export interface WindowSize {
  readonly limit: number;
  readonly shared: number;
}

/** How far before the shared stretch a sentence is looked for, in words. */
const BACK = 40;

/** Word pieces of a window, without the two special ones. */
export function piecesIn({ grid, start, end }: Pick<Window, "grid" | "start" | "end">): number {
  return grid.before[end]! - grid.before[start]!;
}

/**
 * Windows that overlap, each beginning with a sentence where it can. Two windows share their common words at the middle,
 * so that a cue is read where most stands on either side of it.
 */
export function windowsOf(grid: Grid, { limit, shared }: WindowSize): Window[] {
  const { before, sentence, count } = grid;
  const cuts: [start: number, end: number][] = [];
  for (let start = 0, end = 0; end < count; ) {
    // The last word end whose pieces fit; at least one word, however long.
    end = Math.max(start + 1, lowerBound(before, before[start]! + limit + 1) - 1);
    cuts.push([start, end]);
    if (end >= count) break;
    const back = lowerBound(before, before[end]! - shared);
    let next = back;
    for (let word = back; word > Math.max(start + 1, back - BACK); word--) {
      if (sentence[word] === sentence[word - 1]) continue;
      next = word;
      break;
    }
    start = Math.max(start + 1, next);
  }
  const edges = cuts.map(([start], i) => (i ? (start + cuts[i - 1]![1]) >> 1 : 0));
  return cuts.map(([start, end], i) => ({ grid, start, end, ownStart: edges[i]!, ownEnd: edges[i + 1] ?? count }));
}

/** Windows of like length together, at most `size` in a batch. The order of equals stays. */
export function batchesOf(windows: readonly Window[], size: number): Window[][] {
  const sorted = size > 1 ? [...windows].sort((a, b) => piecesIn(a) - piecesIn(b)) : windows;
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, k) => sorted.slice(k * size, (k + 1) * size));
}

/** The first index whose value is at least `value`. */
function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]! < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
