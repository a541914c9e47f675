import type { Pair } from "./align.ts";
import type { Word } from "./words.ts";

/** Words that either render has once, in the same order in both: the longest such series (patience diff). */
export function anchorsOf(
  a: readonly Word[],
  b: readonly Word[],
  startA: number,
  endA: number,
  startB: number,
  endB: number,
): Pair[] {
  const inB = onceIn(b, startB, endB);
  const pairs = [...onceIn(a, startA, endA)]
    .map(([word, i]): Pair => [i, inB.get(word) ?? -1])
    .filter(([i, j]) => i >= 0 && j >= 0);
  return longestRise(pairs);
}

/** Where each word stands that occurs once; -1 for those that occur again. */
function onceIn(words: readonly Word[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = start; i < end; i++) places.set(words[i]!.folded, places.has(words[i]!.folded) ? -1 : i);
  return places;
}

/** The longest series of pairs, sorted by their first, whose second rises. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length);
  pairs.forEach(([, j], k) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (pairs[piles[mid]!]![1] < j) low = mid + 1;
      else high = mid;
    }
    before[k] = low ? piles[low - 1]! : -1;
    piles[low] = k;
  });
  const rise: Pair[] = [];
  for (let k = piles.at(-1) ?? -1; k >= 0; k = before[k]!) rise.push(pairs[k]!);
  return rise.reverse();
}
