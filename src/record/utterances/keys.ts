import { stem } from "../words/stem.ts";
import type { WordWeights } from "../words/word-weights.ts";
import type { Profile } from "./profile.ts";
import { lastWordOf, speakerKey } from "./speaker-key.ts";

/** A speaker whose name weighs less is in the news all the time: "officials", "the White House". */
const RARE_SPEAKER = 4.5;
/** A word that weighs as much is looked up whoever speaks; a common one only with its speaker. */
const RARE = 5.5;
const COMMON = 2.5;
/** How many words of each sort are looked up, the rarest first. */
const RARE_WORDS = 4;
const COMMON_WORDS = 3;
/** The days that are looked at together: those of one who is always in the news, a rare speaker's, and those of everything else. */
const DAYS = 4;
const SHORT = 8;
const LONG = 16;
/** So close to a span's edge, a statement is looked up in the neighbouring span, too. */
const EDGE = 3;

/**
 * Where a statement is looked up, seven places or so, each of which few statements share however large the record is:
 *
 * - its rarest words, each with the days around its publication: so it is found whoever spoke;
 * - its speaker and these days; for one who is always in the news, fewer days, and more of them with a further word: a
 *   president's fifty thousand statements don't meet;
 * - its two rarest words together: so words that are told again years later are found.
 */
export function keysOf({ statement, kinds, kindWeights }: Profile, table: WordWeights): string[] {
  const { published, speaker } = statement;
  const day = published?.[1] ?? published?.[0] ?? null;
  const order = [...kinds.keys()].sort((i, j) => kindWeights[j]! - kindWeights[i]! || kinds[i]! - kinds[j]!);
  const rare = order.filter((i) => kindWeights[i]! >= RARE).slice(0, RARE_WORDS);
  const keys: string[] = [];
  for (const span of spansOf(day, LONG)) for (const i of rare) keys.push(`${span} ${kinds[i]}`);
  if (speaker) {
    const name = speakerKey(speaker);
    if (table.weightOf(table.numberOf(stem(lastWordOf(speaker)))) >= RARE_SPEAKER) {
      for (const span of spansOf(day, SHORT)) keys.push(`${name} ${span}`);
    } else {
      const common = order.filter((i) => kindWeights[i]! >= COMMON && !rare.includes(i)).slice(0, COMMON_WORDS);
      for (const span of spansOf(day, LONG)) for (const i of common) keys.push(`${name} ${span} ${kinds[i]}`);
      for (const span of spansOf(day, DAYS, 1)) keys.push(`${name} ${span} of ${DAYS}`);
    }
  }
  const [first, second] = order.slice(0, 2).map((i) => kinds[i]!);
  if (second !== undefined) keys.push([first!, second].sort((a, b) => a - b).join("+"));
  return keys;
}

/** The span of days that a day falls in, and the one it is close to; "?" for an unknown day. */
function spansOf(day: number | null, length: number, edge = EDGE): (number | string)[] {
  if (day === null) return ["?"];
  const span = Math.floor(day / length);
  const into = day - span * length;
  if (into < edge) return [span, span - 1];
  return into >= length - edge ? [span, span + 1] : [span];
}
