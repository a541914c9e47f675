import * as flag from "../lexicon/flags.ts";
import { isKnownPhrase } from "../lexicon/lexicon.ts";
import { mention } from "../mention.ts";
import { inOneSentence, isPossessive, type Words } from "../words.ts";
import { type Finding, take } from "./finding.ts";

/** A body's name has at most this many words on either side of its head. */
const REACH = 7;

/**
 * Finds bodies by name: well-known ones ("the Kremlin", "Reuters") and those whose name has a telling noun ("Auster Commission",
 * "Department of Justice"), and somebody's own in lower case ("the Selk campaign").
 */
export function findBodies(finding: Finding): void {
  const { words } = finding;
  const { count, flags, capital, layer } = words;
  for (let i = 0; i < count; i++) {
    if (layer.furniture[i] || finding.at[i]! >= 0) continue;
    if (!capital[i]) {
      if (flags[i]! & flag.OWNED && i > 0 && isProper(words, i - 1) && inOneSentence(words, i - 1, i))
        owned(finding, i);
      continue;
    }
    const known = knownAt(words, i);
    const last = flags[i]! & flag.BODY && !isSurname(words, i) ? behind(words, i) : known;
    // "House | Judiciary Committee": the noun behind takes it all.
    if (last <= i || (last === i + 1 && headBehind(words, last))) continue;
    const first = flags[i]! & flag.BODY ? before(finding, i) : i;
    if (first === last - 1 && !known && words.lower[first - 1] !== "the") continue;
    take(finding, mention("body", first, last, { qualifies: isQualifier(words, last) }));
    i = last - 1;
  }
}

/** "the Selk campaign", "the Ostrany government": the capitalised words before the noun belong to it. */
function owned(finding: Finding, i: number): void {
  const first = before(finding, i);
  if (first < i) take(finding, mention("body", first, i + 1, { qualifies: isQualifier(finding.words, i + 1) }));
}

/** The end of a well-known body's name that starts at `i`, or 0. */
function knownAt(words: Words, i: number): number {
  const { lower, flags, capital, count } = words;
  for (let length = 3; length >= 2; length--) {
    if (i + length > count || !capital[i + length - 1] || !inOneSentence(words, i, i + length - 1)) continue;
    if (isKnownPhrase(lower.slice(i, i + length).join(" "))) return goesOn(words, i + length) ? 0 : i + length;
  }
  // "Apple", "SEC": short ones in capitals only, since "Sec. Roe" is an office.
  if (!(flags[i]! & flag.KNOWN)) return 0;
  if (goesOn(words, i + 1)) return 0;
  return lower[i]!.length > 3 || capital[i] === 2 || lower[i]!.includes(".") ? i + 1 : 0;
}

/** Whether more capitals lead on to another telling noun. */
function headBehind(words: Words, from: number): boolean {
  for (let k = from; k < words.count && k - from < 4 && words.capital[k] && inOneSentence(words, from - 1, k); k++) {
    if (words.flags[k]! & (flag.ROLE | flag.TITLE | flag.TIME | flag.GIVEN | flag.FUNCTION | flag.KNOWN)) return false;
    if (words.flags[k]! & flag.BODY) return true;
  }
  return false;
}

/** "Pew Research | Center", "NBC | News": the noun behind takes it all. */
function goesOn(words: Words, i: number): boolean {
  return (
    i < words.count && words.capital[i]! > 0 && (words.flags[i]! & flag.BODY) !== 0 && inOneSentence(words, i - 1, i)
  );
}

/** Whether a telling noun is a person's family name here: "Emily Post". */
function isSurname({ flags, capital }: Words, i: number): boolean {
  return i > 0 && (flags[i - 1]! & flag.GIVEN) !== 0 && capital[i - 1] === 1 && (flags[i - 1]! & flag.PLACE) === 0;
}

function isProper({ capital, flags, opener }: Words, i: number): boolean {
  return (
    capital[i]! > 0 &&
    !(flags[i]! & (flag.TIME | flag.TITLE)) &&
    !(flags[i]! & flag.FUNCTION && (opener[i] || capital[i] !== 2))
  );
}

function before({ words, at }: Finding, head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0 && head - k <= REACH && inOneSentence(words, k, head) && at[k]! < 0; k--) {
    if (
      words.headline[k] &&
      !(words.flags[k]! & (flag.PLACE | flag.ADJECTIVE | flag.BODY | flag.MODIFIER | flag.PORTFOLIO))
    )
      break;
    if (isProper(words, k) && (!(words.flags[k]! & flag.ROLE) || words.flags[k]! & flag.MODIFIER)) first = k;
    else if (words.lower[k] === "and" || words.lower[k] === "&") {
      // "Fish and Wildlife Service": what is joined has no name or noun of its own.
      const joined = words.flags[k - 1]! & (flag.GIVEN | flag.BODY | flag.KNOWN | flag.GROUP);
      if (k < 2 || !isProper(words, k - 1) || joined || !words.capital[k - 2] || words.flags[k - 2]! & flag.GIVEN)
        break;
    } else break;
  }
  return first;
}

/** The end of the name: "Department [of Homeland Security]", "Committee [on Oversight and Reform]". */
function behind(words: Words, head: number): number {
  let last = head + 1;
  for (let k = head + 1; k < words.count && k - head <= REACH && inOneSentence(words, head, k); k++) {
    const flags = words.flags[k]!;
    if (words.capital[k]) {
      const starts = flags & (flag.ROLE | flag.TITLE | flag.TIME) || (flags & flag.GIVEN && !(flags & flag.PLACE));
      const more = flags & flag.BODY || words.lower[k] === "international" || inTail(words, head, k);
      if (starts || (last === k && !more)) break;
      last = k + 1;
    } else if (/^(?:of|for|on|and|the|&)$/.test(words.lower[k]!)) {
      if (words.lower[k] === "and" && !inTail(words, head, k)) break;
      if (words.lower[k] === "the" && !/^(?:of|for|on)$/.test(words.lower[k - 1]!)) break;
    } else break;
  }
  return last;
}

function inTail({ lower }: Words, head: number, k: number): boolean {
  for (let j = head + 1; j < k; j++) if (lower[j] === "of" || lower[j] === "for" || lower[j] === "on") return true;
  return false;
}

/** Whether a noun that the body qualifies follows: "the White House press secretary", "NATO's". */
function isQualifier(words: Words, last: number): boolean {
  return (
    isPossessive(words, last) ||
    (last < words.count &&
      (words.flags[last]! & (flag.ROLE | flag.GROUP | flag.DOCUMENT | flag.MODIFIER | flag.PROXY)) !== 0)
  );
}
