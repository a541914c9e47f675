import { anchorsOf } from "./anchors.ts";
import { likeness } from "./likeness.ts";
import type { Word } from "./words.ts";

/** A word of one render beside one of the other. */
export type Pair = readonly [a: number, b: number];

/** What is compared at once, in cells: beyond that, the renders are first parted at words that both have once. */
const AT_ONCE = 4_000_000;
/** What a stretch without a partner costs: its beginning, so that changes stand together. */
const OPENING = 1;

/**
 * Lays two renders beside each other, word by word: of all ways to pair their words in order, the one with the most
 * alike words in the fewest stretches (Gotoh 1982, affine gaps). Words that bear meaning weigh more than those that
 * only join, so two paraphrases don't meet in their articles and prepositions.
 */
export function align(a: readonly Word[], b: readonly Word[]): Pair[] {
  const pairs: Pair[] = [];
  alignWithin(a, b, 0, a.length, 0, b.length, pairs);
  return pairs;
}

function alignWithin(
  a: readonly Word[],
  b: readonly Word[],
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  pairs: Pair[],
): void {
  let [startA, startB, endA, endB] = [fromA, fromB, toA, toB];
  while (startA < endA && startB < endB && a[startA]!.folded === b[startB]!.folded) pairs.push([startA++, startB++]);
  const tail: Pair[] = [];
  while (startA < endA && startB < endB && a[endA - 1]!.folded === b[endB - 1]!.folded) tail.push([--endA, --endB]);
  if (startA < endA && startB < endB) {
    if ((endA - startA) * (endB - startB) <= AT_ONCE) gotoh(a, b, startA, endA, startB, endB, pairs);
    else {
      // Where two such long renders share no rare word, nothing is laid side by side.
      for (const [i, j] of anchorsOf(a, b, startA, endA, startB, endB)) {
        if ((i - startA) * (j - startB) <= AT_ONCE) gotoh(a, b, startA, i, startB, j, pairs);
        pairs.push([i, j]);
        [startA, startB] = [i + 1, j + 1];
      }
      if ((endA - startA) * (endB - startB) <= AT_ONCE) gotoh(a, b, startA, endA, startB, endB, pairs);
    }
  }
  pairs.push(...tail.reverse());
}

/** The way a cell's best score was come by. */
const PAIRED = 0;
const GAP_A = 1;
const GAP_B = 2;

function gotoh(
  a: readonly Word[],
  b: readonly Word[],
  startA: number,
  endA: number,
  startB: number,
  endB: number,
  pairs: Pair[],
): void {
  const [n, m] = [endA - startA, endB - startB];
  if (!n || !m) return;
  const width = m + 1;
  // Three states a cell, two bits each: the state that each was reached from.
  const from = new Uint8Array((n + 1) * width);
  let paired = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let gapA = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let gapB = new Float64Array(width).fill(-OPENING);
  gapB[0] = Number.NEGATIVE_INFINITY;
  paired[0] = 0;
  for (let j = 2; j <= m; j++) from[j] = GAP_B << 4;
  for (let i = 1; i <= n; i++) {
    const [nextPaired, nextA, nextB] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
    nextPaired[0] = nextB[0] = Number.NEGATIVE_INFINITY;
    nextA[0] = -OPENING;
    from[i * width] = i > 1 ? GAP_A << 2 : 0;
    const word = a[startA + i - 1]!;
    for (let j = 1; j <= m; j++) {
      const alike = likeness(word, b[startB + j - 1]!);
      const [p, x, y] = [paired[j - 1]!, gapA[j - 1]!, gapB[j - 1]!];
      const beforePair = p >= x && p >= y ? PAIRED : x >= y ? GAP_A : GAP_B;
      nextPaired[j] = alike > 0 ? alike + Math.max(p, x, y) : Number.NEGATIVE_INFINITY;

      const openA = Math.max(paired[j]!, gapB[j]!) - OPENING;
      const beforeA = gapA[j]! >= openA ? GAP_A : paired[j]! >= gapB[j]! ? PAIRED : GAP_B;
      nextA[j] = Math.max(gapA[j]!, openA);

      const openB = Math.max(nextPaired[j - 1]!, nextA[j - 1]!) - OPENING;
      const beforeB = nextB[j - 1]! >= openB ? GAP_B : nextPaired[j - 1]! >= nextA[j - 1]! ? PAIRED : GAP_A;
      nextB[j] = Math.max(nextB[j - 1]!, openB);
      from[i * width + j] = beforePair | (beforeA << 2) | (beforeB << 4);
    }
    [paired, gapA, gapB] = [nextPaired, nextA, nextB];
  }
  const found: Pair[] = [];
  const [p, x, y] = [paired[m]!, gapA[m]!, gapB[m]!];
  let state = p >= x && p >= y ? PAIRED : x >= y ? GAP_A : GAP_B;
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const cell = from[i * width + j]!;
    if (state === PAIRED) {
      found.push([startA + --i, startB + --j]);
      state = cell & 3;
    } else if (state === GAP_A) {
      i--;
      state = (cell >> 2) & 3;
    } else {
      j--;
      state = (cell >> 4) & 3;
    }
  }
  pairs.push(...found.reverse());
}
