import type { Span } from "../src/text/span.ts";

/** Where the words and marks of a text stand. Figures count in these, so that a space more or less at an edge costs nothing. */
export type TokenGrid = readonly Span[];

/** A word, joined over apostrophes, full stops and hyphens within it; or any one mark. */
const TOKEN = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\S/gu;

export function layGrid(text: string): TokenGrid {
  const grid: Span[] = [];
  for (const match of text.matchAll(TOKEN)) grid.push([match.index, match.index + match[0].length]);
  return grid;
}

/** The tokens that any of the spans touches, as ascending indexes. */
export function tokensUnder(grid: TokenGrid, spans: readonly Span[]): number[] {
  const touched = new Set<number>();
  for (const [from, to] of spans) {
    for (let i = firstEndingAfter(grid, from); i < grid.length && grid[i]![0] < to; i++) touched.add(i);
  }
  return [...touched].sort((a, b) => a - b);
}

function firstEndingAfter(grid: TokenGrid, offset: number): number {
  let from = 0;
  let to = grid.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (grid[middle]![1] > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** How many tokens two ascending lists share. */
export function sharedTokens(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) shared++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return shared;
}

/** Shared tokens over all tokens of both: 1 where they are the same, 0 where nothing is shared. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  const shared = sharedTokens(a, b);
  return shared ? shared / (a.length + b.length - shared) : 0;
}
