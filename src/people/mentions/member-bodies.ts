import * as flag from "../lexicon/flags.ts";
import { mention } from "../mention.ts";
import { inOneSentence, isPossessive, type Words } from "../words.ts";
import { type Finding, take } from "./finding.ts";

/** A word that only a body's name goes with: "the advocacy group Clean Rivers Now", "a board member for Clean Rivers Now". */
const SORT =
  /^(?:group|organi[sz]ation|company|firm|coalition|nonprofit|charity|website|outlet|blog|startup|insurer|retailer|airline|consultancy|lender|automaker|newspaper|magazine|broadcaster|agency|pac|think-tank)$/;
const MEMBER =
  /^(?:member|members|director|chairman|chairwoman|founder|co-founder|ceo|executive|fellow|analyst|economist|strategist|researcher)$/;
const LINK = /^(?:of|at|with)$/;
const MAX_WORDS = 6;

/** Finds bodies that no list knows by what stands before their name, and then wherever the same words stand. */
export function findMemberBodies(finding: Finding): void {
  const { words, at } = finding;
  const known = new Map<string, number>();
  for (let i = 1; i < words.count; i++) {
    if (
      !words.capital[i] ||
      words.capital[i - 1] ||
      at[i]! >= 0 ||
      words.layer.furniture[i] ||
      !inOneSentence(words, i - 1, i)
    )
      continue;
    const before = words.lower[i - 1]!;
    const tells =
      SORT.test(before) ||
      ((LINK.test(before) || (before === "for" && /^members?$/.test(words.lower[i - 2] ?? ""))) &&
        MEMBER.test(words.lower[i - 2] ?? ""));
    const last = tells || words.capital[i + 1] ? runEnd(finding, i) : i;
    const isAlone = last - i === 1 && SORT.test(before) && !words.capital[last];
    if (isAlone || (last - i > 1 && (tells || isSortBehind(words, last))))
      known.set(words.lower.slice(i, last).join(" "), last - i);
  }
  if (!known.size) return;
  const lengths = [...new Set(known.values())];
  for (let i = 0; i < words.count; i++) {
    if (!words.capital[i] || at[i]! >= 0 || words.layer.furniture[i]) continue;
    const length = lengths.find((n) => known.get(words.lower.slice(i, i + n).join(" ")) === n);
    if (!length) continue;
    take(finding, mention("body", i, i + length, { qualifies: isPossessive(words, i + length) }));
    i += length - 1;
  }
}

/** "Clean Rivers Now, a conservative advocacy group": the sort stands behind. */
function isSortBehind(words: Words, comma: number): boolean {
  const { lower, flags, count } = words;
  if (lower[comma] !== "," || !/^(?:an?|the)$/.test(lower[comma + 1] ?? "")) return false;
  for (let i = comma + 2; i < count && i - comma <= 7 && inOneSentence(words, comma, i); i++) {
    if (SORT.test(lower[i]!)) return !(flags[i + 1]! & flag.ROLE);
    if (flags[i]! & (flag.PREPOSITION | flag.ROLE | flag.HUMAN) || lower[i] === ",") return false;
  }
  return false;
}

/** The end of the capitalised words from `i`, as far as they can be a body's name. */
function runEnd({ words, at }: Finding, i: number): number {
  if (words.flags[i]! & (flag.GIVEN | flag.TITLE | flag.ROLE | flag.TIME) || isInitial(words, i + 1)) return i;
  let last = i;
  let proper = false;
  while (
    last < words.count &&
    last - i < MAX_WORDS &&
    words.capital[last] &&
    at[last]! < 0 &&
    inOneSentence(words, i, last)
  ) {
    if (words.flags[last]! & (flag.TITLE | flag.ROLE | flag.TIME | flag.SUFFIX)) break;
    if (!(words.flags[last]! & (flag.PLACE | flag.PLACE_OPENER))) proper = true;
    last++;
  }
  const isPlace = words.flags[i]! & flag.PLACE_OPENER && last - i === 2;
  return proper && !isPlace ? last : i;
}

function isInitial({ lower }: Words, i: number): boolean {
  return /^\p{L}\.$/u.test(lower[i] ?? "");
}
