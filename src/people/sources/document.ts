import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { mention } from "../mention.ts";
import { issuer } from "../mentions/documents.ts";
import { type Finding, mentionAt } from "../mentions/finding.ts";
import { nounBehind } from "./owned.ts";
import { headNoun, type SourcePhrase } from "./phrase.ts";
import { pronounMention } from "./pronoun.ts";
import { partsOf } from "./several.ts";

/** Where anybody posts. */
const PLATFORM = /^(?:facebook|twitter|instagram|youtube|telegram|tiktok|snapchat|linkedin|medium|x)$/;
const SHOWS = /^(?:video|tape|recording|clip|audio|transcript|footage)$/;
const FROM = /^(?:by|from|in|of)$/;

/** "a lawsuit from Nebraska and Oklahoma" */
function listed(finding: Finding, first: number, last: number): Mention | null {
  const parts = partsOf(finding, first, last);
  return parts ? mention("several", first, last, { parts }) : null;
}

/** What speaks in its author's stead: "a Courier report", "a letter from Roe", "messages obtained by the Courier", "the statement". */
export function document(phrase: SourcePhrase): Mention | null {
  const { finding, words, first, last, core } = phrase;
  const head = headNoun(phrase);
  if (!(words.flags[head]! & flag.DOCUMENT) || words.capital[head]) return null;
  return mention("document", first, last, { head, parts: author() });

  function author(): Mention[] {
    for (let i = head - 1; i >= first; i--) {
      const before = mentionAt(finding, i);
      if (before && !PLATFORM.test(words.lower[before.first]!)) return [before];
    }
    for (let i = core; i < last; i++) {
      if (!FROM.test(words.lower[i]!)) continue;
      // "a video of his remarks"
      if (SHOWS.test(words.lower[head]!) && /^(?:his|her|him)$/.test(words.lower[i + 1] ?? ""))
        return [pronounMention(words, i + 1)];
      const behind = listed(finding, i + 1, last) ?? nounBehind(finding, i + 1, last);
      if (behind?.kind === "name" && words.lower[i] === "in") continue;
      if (behind) return [behind];
    }
    const issued = /^an?$/.test(words.lower[first]!) ? issuer(finding, head) : null;
    return issued ? [issued] : [];
  }
}
