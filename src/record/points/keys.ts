import type { Passage } from "./passage.ts";
import type { Sentence } from "./sentence.ts";

/** At most so many keys a passage, and so many of single words: each is a row in the record. */
const [MOST, MOST_ALONE] = [8, 5];
/** A word as rare as this (in bits: 1 in 8,000) is looked up by itself. */
const ALONE = 13;
/** Two others of a sentence are looked up together, if they are together as rare as this. */
const TOGETHER = 24;
/** So many of the rarest such words of a sentence are paired. */
const PAIRED = 5;

/**
 * Where a passage is looked up: its rare words, and pairs of less rare ones that stand in one sentence. Every sentence has
 * its turn, since any may be the one that makes the point.
 */
export function keysOf(passage: Passage): string[] {
  const keys = inTurn(passage.map(rareWords), MOST_ALONE);
  return [...keys, ...inTurn(passage.map(pairs), MOST - keys.length)];
}

/** A sentence's words that are looked up alone, the rarest first. */
function rareWords({ words }: Sentence): string[] {
  return byRarity(words)
    .filter(([, weight]) => weight >= ALONE)
    .map(([stem]) => stem);
}

/** Pairs of a sentence's less rare words, the rarest first. */
function pairs({ words }: Sentence): string[] {
  const some = byRarity(words)
    .filter(([, weight]) => weight < ALONE)
    .slice(0, PAIRED);
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
