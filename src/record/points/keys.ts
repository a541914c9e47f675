import type { Passage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";

/** At most so many keys a passage, and so many of single words: each is a row in the record. */
const [MOST, MOST_ALONE] = [24, 6];
/** So many of a sentence's rarest words are looked up by themselves if they are as rare as this (in bits: 1 in 130,000). */
const [FEW, ALONE] = [2, 17];
/** So many of a sentence's rarest words are paired. */
const PAIRED = 4;
/** Two words are looked up together if they are together as rare as this. */
const TOGETHER = 20;

/**
 * Where a passage is looked up: pairs of the rarest words of a sentence, since what says the same mostly shares two of them,
 * and what shares but one, a name that is always in the news, hardly ever does; and the rarest alone, where they are very
 * rare. Every sentence has its turn, since any may be the one that makes the point.
 */
export function keysOf(passage: Passage): string[] {
  const keys = inTurn(passage.map(rarestWords), MOST_ALONE);
  return [...keys, ...inTurn(passage.map(pairs), MOST - keys.length)];
}

/** A sentence's rarest words that are looked up alone. */
function rarestWords({ words }: Sentence): string[] {
  return byRarity(words)
    .slice(0, FEW)
    .filter(([, weight]) => weight >= ALONE)
    .map(([stem]) => stem);
}

/** Pairs of a sentence's rarest words, the rarest first. */
function pairs({ words }: Sentence): string[] {
  const some = byRarity(words).slice(0, PAIRED);
  return some
    .flatMap(([a, x], i) => some.slice(i + 1).map(([b, y]) => [a < b ? `${a} ${b}` : `${b} ${a}`, x + y] as const))
    .filter(([, weight]) => weight >= TOGETHER)
    .sort(rarestFirst)
    .map(([pair]) => pair);
}

function byRarity(words: Sentence["words"]): [stem: string, weight: number][] {
  return Array.from(words, ([stem, { weight }]): [string, number] => [stem, weight]).sort(rarestFirst);
}

function rarestFirst([a, x]: readonly [string, number], [b, y]: readonly [string, number]): number {
  return y - x || (a < b ? -1 : 1);
}

/** The first of each list, then the second of each… until there are `most`; none twice. */
function inTurn(lists: readonly (readonly string[])[], most: number): string[] {
  const taken = new Set<string>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let i = 0; i < longest; i++) {
    for (const list of lists) if (i < list.length && taken.size < most) taken.add(list[i]!);
  }
  return [...taken];
}
