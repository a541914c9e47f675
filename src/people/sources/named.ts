import * as flag from "../lexicon/flags.ts";
import { type Mention, startOf } from "../mention.ts";
import { type Finding, mentionAt } from "../mentions/finding.ts";
import { coreMention, headNoun, type SourcePhrase } from "./phrase.ts";

const PEOPLE = flag.ROLE | flag.HUMAN | flag.KIN | flag.PROXY;

/** A person by name: at the core's end ("the Courier's Jane Roe"), or behind a description ("his former aide, Jane Roe"). */
export function named(phrase: SourcePhrase): Mention | null {
  const own = coreMention(phrase);
  if (own?.kind === "name" && !(own.name!.words.length === 1 && own.first > phrase.first && isOther(phrase, own)))
    return own;
  const { words, finding } = phrase;
  if (own || words.flags[headNoun(phrase)]! & (flag.BODY | flag.GROUP) || !(words.flags[headNoun(phrase)]! & PEOPLE)) {
    // "another grand old figure, Jane Roe": no list knows the noun, but the name closes the phrase.
    const last =
      own || words.flags[headNoun(phrase)]! & (flag.BODY | flag.GROUP | flag.DOCUMENT) ? null : lastBehindComma(phrase);
    return last && last.last === phrase.last && !hasName(finding, phrase.first, phrase.core) ? last : null;
  }
  // Further qualified: "a spokesman for the ministry, Jane Roe".
  return behindComma(finding, phrase.core, phrase.last) ?? (phrase.last > phrase.core ? lastBehindComma(phrase) : null);
}

/** "Monday Trump": a capitalised word of another kind before a single name does no harm; "every Roe" does. */
function isOther({ words }: SourcePhrase, own: Mention): boolean {
  const before = startOf(own) - 1;
  return (words.flags[before]! & flag.DETERMINER) !== 0 && words.lower[before] !== "the";
}

function hasName(finding: Finding, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isHead(mentionAt(finding, i))) return true;
  return false;
}

function isHead(mention: Mention | null): boolean {
  return mention?.kind === "name" && !mention.qualifies;
}

/** The name between a comma at token `i` and the next. */
export function behindComma(finding: Finding, i: number, end: number): Mention | null {
  const { words } = finding;
  if (i + 1 >= words.count || words.lower[i] !== "," || words.layer.sentence[i] !== words.layer.sentence[i + 1])
    return null;
  const name = finding.titled.get(i + 1) ?? mentionAt(finding, i + 1);
  if (name?.kind !== "name" || startOf(name) !== i + 1) return null;
  return name.last === end || closes(finding, name.last) ? name : null;
}

function lastBehindComma({ finding, core, last }: SourcePhrase): Mention | null {
  for (let i = last - 1; i > core; i--) {
    const name = mentionAt(finding, i);
    if (name?.kind !== "name") continue;
    const start = startOf(name);
    return start > core &&
      /^(?:,|--?|–|—)$/.test(finding.words.lower[start - 1]!) &&
      (name.last === last || closes(finding, name.last))
      ? name
      : null;
  }
  return null;
}

function closes({ words }: Finding, i: number): boolean {
  if (i >= words.count || words.layer.sentence[i] !== words.layer.sentence[i - 1]) return true;
  // "Jane Roe of Corrland"
  if (words.lower[i] === "of" && words.capital[i + 1]) return true;
  return /^[,.;:()—–-]+$/.test(words.lower[i]!) || (words.flags[i]! & flag.SAYING) !== 0;
}
