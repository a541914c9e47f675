import { classOf, MARK } from "../../text/characters.ts";
import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import type { Finding } from "../mentions/finding.ts";
import { mentionAt } from "../mentions/finding.ts";
import { inOneSentence, isPossessive, type Words } from "../words.ts";

/** The noun phrase that names a source: "Jane Roe, a spokeswoman for the ministry". */
export interface SourcePhrase {
  readonly finding: Finding;
  readonly words: Words;
  readonly first: number;
  readonly last: number;
  /** Where its core ends, before what only says more: "a spokeswoman | for the ministry", "Jane Roe | , a spokeswoman". */
  readonly core: number;
}

/** Cuts a source's tokens down to its noun phrase; null where nothing is left. */
export function sourcePhrase(finding: Finding, from: number, to: number): SourcePhrase | null {
  const { words } = finding;
  let [first, last] = [from, to];
  while (first < last && isLead(finding, first, last)) first++;
  while (last - 1 > first && /^(?:himself|herself|themselves|itself)$/.test(words.lower[last - 1]!)) last--;
  while (last > first && isTrail(words, last - 1) && !mentionAt(finding, last - 1)) last--;
  if (first === last) return null;
  return { finding, words, first, last, core: coreEnd(finding, first, last) };
}

/** What comes before the phrase itself: ", ", "but", "Saturday", the "which" of "which he". */
function isLead({ words, at }: Finding, i: number, last: number): boolean {
  const flags = words.flags[i]!;
  if (at[i]! >= 0) return false;
  if (isMark(words, i)) return true;
  if (flags & flag.PRONOUN) return /^(?:which|that)$/.test(words.lower[i]!) && i + 1 < last;
  if (flags & (flag.DETERMINER | flag.GIVEN)) return false;
  return (flags & (flag.FUNCTION | flag.TIME)) !== 0 && i + 1 < last && !(flags & flag.SHARE);
}

const WORTH = flag.PRONOUN | flag.SHARE | flag.DOCUMENT | flag.DETERMINER | flag.GROUP | flag.ROLE | flag.HUMAN;

/** What comes behind it: marks, the "said" of "Roe said". */
function isTrail(words: Words, i: number): boolean {
  if (isMark(words, i)) return true;
  const flags = words.flags[i]!;
  return (flags & (flag.SAYING | flag.FUNCTION)) !== 0 && !words.capital[i] && !(flags & WORTH);
}

/** Whether a token is no word: a comma, a dash, a quotation mark. */
export function isMark({ layer }: Words, i: number): boolean {
  const kind = classOf(layer.text.charCodeAt(layer.start[i]!));
  return kind === MARK && layer.end[i]! - layer.start[i]! < 4;
}

function coreEnd(finding: Finding, first: number, last: number): number {
  const { words } = finding;
  for (let i = first; i < last; i++) {
    const titled = finding.titled.get(i);
    if (titled) {
      i = titled.last - 1;
      continue;
    }
    const inside = mentionAt(finding, i);
    if (inside) {
      i = inside.last - 1;
      // "Roe pledged": a verb that came with the name.
      if (inside.kind === "name" && i + 1 < last && !words.capital[i + 1] && /ed$/.test(words.lower[i + 1]!))
        return i + 1;
      continue;
    }
    if (i === first) continue;
    const flags = words.flags[i]!;
    if (/^["“”$]$/.test(words.lower[i]!) || isPossessive(words, i)) continue;
    if (words.flags[i]! & flag.TIME || /^(?:last|this|earlier|late)$/.test(words.lower[i]!)) return i;
    if (words.lower[i] === "/" || isBusiness(words, i)) continue;
    if (isMark(words, i) || !inOneSentence(words, first, i)) return i;
    // "messages obtained by": a participle behind the noun.
    if (
      !words.capital[i] &&
      /ed$/.test(words.lower[i]!) &&
      words.flags[i - 1]! & (flag.DOCUMENT | flag.GROUP | flag.HUMAN | flag.ROLE)
    )
      return i;
    if (
      flags & flag.PREPOSITION ||
      /^(?:who|which|that|whose|whom|including|is|was|has|had|have|are|were)$/.test(words.lower[i]!)
    )
      return i;
  }
  return last;
}

/** The "of" of "secretary of state". */
function isBusiness({ lower, flags }: Words, i: number): boolean {
  return lower[i] === "of" && (flags[i - 1]! & flag.ROLE) !== 0 && ((flags[i + 1] ?? 0) & flag.PORTFOLIO) !== 0;
}

/** The mention that the core ends with, a closing 's left aside. */
export function coreMention({ finding, words, first, core }: SourcePhrase): Mention | null {
  const end = core - 1 > first && isPossessive(words, core - 1) ? core - 1 : core;
  const inside = mentionAt(finding, end - 1);
  return inside && inside.last === end && inside.first >= first ? inside : null;
}

const NOUN = flag.GROUP | flag.HUMAN | flag.ROLE;

/** The token of the core's head noun, a closing 's left aside. */
export function headNoun({ words, first, core }: SourcePhrase): number {
  let last = core - 1 > first && isPossessive(words, core - 1) ? core - 2 : core - 1;
  // "analysts alike"
  while (
    last > first &&
    !words.capital[last] &&
    !words.flags[last] &&
    words.flags[last - 1]! & NOUN &&
    !/s$/.test(words.lower[last]!)
  )
    last--;
  // "attorneys general"; "the secretary of state"
  if (last > first && words.lower[last] === "general" && words.flags[last - 1]! & flag.GROUP) return last - 1;
  return last - 2 >= first && isBusiness(words, last - 1) ? last - 2 : last;
}
