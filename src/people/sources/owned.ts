import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { mention } from "../mention.ts";
import { type Finding, mentionAt } from "../mentions/finding.ts";
import { isPossessive } from "../words.ts";
import { headNoun, type SourcePhrase } from "./phrase.ts";
import { pronounMention } from "./pronoun.ts";

const SPEAKERS = flag.PROXY | flag.OWNED | flag.KIN | flag.ROLE | flag.HUMAN;

/** Somebody's own: "his campaign", "a spokesman for Roe", "Roe's chief of staff", "a Commission spokeswoman", "her letter". */
export function owned(phrase: SourcePhrase): Mention | null {
  const { words, first, last } = phrase;
  const head = headNoun(phrase);
  const flags = words.flags[head]!;
  if (!(flags & (SPEAKERS | flag.DOCUMENT | flag.GROUP))) return null;
  // "Roe and his team" are more than the team.
  for (let i = first + 1; i < head; i++) if (words.lower[i] === "and") return null;
  const owner = possessor(phrase, head) ?? (flags & flag.PROXY ? (qualifier(phrase, head) ?? served(phrase)) : null);
  if (!owner) return null;
  const kind = flags & SPEAKERS ? "owned" : flags & flag.GROUP && !(flags & flag.DOCUMENT) ? "group" : "document";
  return mention(kind, first, last, { head, parts: [owner] });
}

/** "his", "Roe's", "the agency's" before the noun. */
export function possessor({ finding, words, first }: SourcePhrase, head: number): Mention | null {
  for (let i = head - 1; i >= first; i--) {
    if (words.flags[i]! & flag.PRONOUN && /^(?:his|her|their|its|whose)$/.test(words.lower[i]!))
      return pronounMention(words, i);
    if (!isPossessive(words, i) || i === first) continue;
    const whose = mentionAt(finding, i - 1);
    if (whose) return whose;
    // "the president's son"
    if (words.flags[i - 1]! & flag.GROUP) return mention("group", first, i);
    return words.flags[i - 1]! & (flag.ROLE | flag.HUMAN) || (i - 3 >= first && words.lower[i - 2] === "of")
      ? mention("description", first, i)
      : null;
  }
  return null;
}

/** "a Selk aide", "a Commission spokeswoman". */
function qualifier({ finding, words, first }: SourcePhrase, head: number): Mention | null {
  for (let i = head - 1; i >= first; i--) {
    const whose = mentionAt(finding, i);
    // "an Ostranian official"
    if (whose) return /(?:ian|ean|ese|ish)$/.test(words.lower[i]!) ? null : whose;
    if (words.flags[i]! & flag.BODY) return mention("body", i, i + 1);
  }
  return null;
}

/** "a spokesman for Roe", "an aide to the mayor". */
function served({ finding, words, core, last }: SourcePhrase): Mention | null {
  if (!/^(?:for|to|of|with|from|at|in)$/.test(words.lower[core] ?? "")) return null;
  return nounBehind(finding, core + 1, last);
}

/** The name or body that a phrase behind a preposition comes to first; its determiner and office are passed over. */
export function nounBehind(finding: Finding, from: number, last: number): Mention | null {
  const { words } = finding;
  for (let i = from; i < last && i - from < 8; i++) {
    const found = finding.titled.get(i) ?? mentionAt(finding, i);
    if (found) {
      // "the Courier's Jane Roe": the last of a chain.
      if (isPossessive(words, found.last) && found.last + 1 < last && mentionAt(finding, found.last + 1)) {
        i = found.last;
        continue;
      }
      return found;
    }
    // Who has seen a draft hasn't written it.
    const isSeen = !words.capital[i] && /(?:ed|seen)$/.test(words.lower[i]!);
    if (words.lower[i] === "," || words.flags[i]! & flag.PRONOUN || isSeen) return null;
  }
  return null;
}
