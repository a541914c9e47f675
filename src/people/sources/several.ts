import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { mention } from "../mention.ts";
import { type Finding, mentionAt } from "../mentions/finding.ts";
import { isPossessive } from "../words.ts";
import type { SourcePhrase } from "./phrase.ts";
import { pronounMention } from "./pronoun.ts";

/** Two or more by name: "Selk and Mr. Grath", "two lawmakers, Ann Roe and Jan Poe", "Corrland and Maravia". */
export function several(phrase: SourcePhrase): Mention | null {
  const { finding, words, first, last, core } = phrase;
  const plural = words.flags[core - 1]! & flag.GROUP && words.lower[core] === ",";
  const parts = partsOf(finding, plural ? core + 1 : first, last);
  return parts ? mention("several", first, last, { parts }) : null;
}

/** The members of a list `A, B and C` that fills `[first, last)`, or null. What says more of one ("R-Ohio") is skipped. */
export function partsOf(finding: Finding, first: number, last: number): Mention[] | null {
  const { words } = finding;
  const parts: Mention[] = [];
  let joined = false;
  let expected = true;
  for (let i = first; i < last; i++) {
    const word = words.lower[i]!;
    if (word === "and" || word === ",") {
      if (word === "and") joined = true;
      expected = true;
      continue;
    }
    if (!expected) {
      if (word === "(") while (i < last && words.lower[i] !== ")") i++;
      else if (word === "of" && words.capital[i + 1]) while (i + 1 < last && words.capital[i + 1]) i++;
      else if (!/^(?:both|the|'s|’s|\.)$/.test(word)) return null;
      continue;
    }
    const start = memberStart(finding, i, last);
    const part =
      finding.titled.get(start) ?? mentionAt(finding, start) ?? place(finding, start, last) ?? heOrShe(finding, start);
    if (!part) {
      if (parts.length && /^(?:[a-z]-|\.$)/.test(word)) {
        expected = false;
        continue;
      }
      // ", both of the Rivers Caucus": what says more of them all.
      if (joined && parts.length > 1 && words.lower[i - 1] === ",") break;
      return null;
    }
    parts.push(part);
    i = part.last - 1;
    expected = false;
  }
  return joined && parts.length > 1 ? parts : null;
}

/** Past what may stand before a member: "both", "the states of", "Justices", "the South's". */
function memberStart(finding: Finding, i: number, last: number): number {
  const { words } = finding;
  let k = i;
  while (k < last && k - i < 5 && !finding.titled.has(k) && !mentionAt(finding, k)) {
    const passes =
      /^(?:both|the|states|of|his|her|its|their|'s|’s)$/.test(words.lower[k]!) ||
      (words.capital[k] && (words.flags[k]! & (flag.GROUP | flag.TITLE) || isPossessive(words, k + 1)));
    if (!passes) break;
    k++;
  }
  return k;
}

function heOrShe({ words }: Finding, i: number): Mention | null {
  return /^(?:he|she)$/.test(words.lower[i]!) ? pronounMention(words, i) : null;
}

/** A place as one who speaks: "Nebraska". */
function place({ words }: Finding, i: number, last: number): Mention | null {
  if (!words.capital[i]) return null;
  if (words.flags[i]! & flag.PLACE) return mention("body", i, i + 1);
  return words.flags[i]! & flag.PLACE_OPENER && i + 1 < last && words.capital[i + 1] ? mention("body", i, i + 2) : null;
}
