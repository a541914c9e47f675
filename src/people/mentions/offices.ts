import * as flag from "../lexicon/flags.ts";
import { inOneSentence, isPossessive, type Words } from "../words.ts";
import type { Finding } from "./finding.ts";

/** How many words an office has before its noun, and behind it. */
const BEFORE = 7;
const BEHIND = 9;

/**
 * The end of the office whose noun stands at `i`: "Secretary General", "President of Ostrany", "Minister for Foreign Affairs of
 * Maravia". Where a name follows, it starts there.
 */
export function officeEnd(words: Words, i: number): number {
  const { flags, capital, count } = words;
  let end = i + 1;
  while (
    end < count &&
    inOneSentence(words, i, end) &&
    flags[end]! & (flag.ROLE | flag.TITLE) &&
    sameCase(words, i, end)
  )
    end++;
  if (end < count && flags[end]! & flag.SUFFIX && !capital[end]) end++;
  let k = end;
  while (k < count && k - i <= BEHIND && inOneSentence(words, i, k) && /^(?:of|for)$/.test(words.lower[k]!)) {
    const tail = tailEnd(words, k + 1);
    if (tail === k + 1) break;
    k = tail;
  }
  return k < count && capital[k] && !(flags[k]! & flag.FUNCTION) ? k : end;
}

/** "Dean" in "press secretary Dean Roe" is a name, not an office. */
function sameCase({ capital, flags }: Words, first: number, k: number): boolean {
  return capital[first] ? !(flags[k]! & flag.GIVEN) || capital[k] === 0 : capital[k] === 0;
}

/** The end of what an office is over, from behind its "of": "the Auster Commission", "Foreign Affairs", "New Corrland". */
function tailEnd(words: Words, from: number): number {
  const { flags, capital, lower, count } = words;
  const holds = (k: number) => k < count && k - from <= BEHIND && inOneSentence(words, from, k);
  let k = from;
  while (holds(k) && (lower[k] === "the" || lower[k] === "its")) k++;
  const start = k;
  // "a spokesman for Mrs. Roe": somebody else.
  if (k < count && flags[k]! & (flag.TITLE | flag.ROLE)) return from;
  const isBusiness = (at: number) =>
    holds(at) &&
    (flags[at]! & (flag.PORTFOLIO | flag.BODY | flag.KNOWN | flag.ADJECTIVE)) !== 0 &&
    !(flags[at]! & flag.GIVEN);
  while (isBusiness(k) || (k > start && /^(?:and|&)$/.test(lower[k] ?? "") && isBusiness(k + 1))) k++;
  if (k > start) return k;
  if (!holds(k) || !capital[k]) return from;
  if (flags[k]! & flag.PLACE_OPENER && holds(k + 1) && capital[k + 1]) return k + 2;
  if (flags[k]! & flag.PLACE) return k + 1;
  // No list knows the place: a given name ends it, or it leaves two words for the name.
  let run = 0;
  while (holds(k + run) && capital[k + run] && !(flags[k + run]! & flag.FUNCTION)) {
    if (run > 0 && flags[k + run]! & flag.GIVEN) return k + run;
    run++;
  }
  return k + (run > 2 ? run - 2 : run);
}

/** Where the office in front of a name begins: "New Corrland's former", "Auster Commission", "NATO". */
export function officeBefore({ words, at, found }: Finding, noun: number): number {
  const { flags, capital, headline, lower } = words;
  let first = noun;
  if (flags[noun]! & flag.TITLE && flags[noun]! & (flag.MALE | flag.FEMALE)) return noun;
  for (let k = noun - 1; k >= 0 && noun - k <= BEFORE && inOneSentence(words, k, noun); k--) {
    const own = flags[k]!;
    const inName = at[k]! >= 0 && found[at[k]!]!.kind === "name";
    if (isPossessive(words, k)) {
      if (!capital[k - 1] || !inOneSentence(words, k - 1, k)) break;
      continue;
    }
    if (own & (flag.TIME | flag.DETERMINER | flag.PREPOSITION) && !(own & flag.MODIFIER)) break;
    if (capital[k]) {
      if (
        headline[k] &&
        !(own & (flag.PLACE | flag.ADJECTIVE | flag.MODIFIER | flag.BODY | flag.KNOWN | flag.PORTFOLIO)) &&
        capital[k] !== 2
      )
        break;
      if (own & flag.FUNCTION && words.opener[k]) break;
      if (inName && found[at[k]!]!.office) break;
      first = k;
    } else if (own & flag.ROLE && flags[noun]! & flag.TITLE) break;
    else if (own & (flag.MODIFIER | flag.ROLE | flag.BODY | flag.PORTFOLIO | flag.ADJECTIVE) && !(own & flag.SAYING))
      first = k;
    else if (/^(?:\p{L}+-)+\p{L}+$/u.test(lower[k]!)) first = k;
    else break;
  }
  return first;
}
