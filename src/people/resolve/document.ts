import { enter } from "../cast.ts";
import type { Mention } from "../mention.ts";
import type { Referent } from "../referent.ts";
import { wording } from "../words.ts";
import type { Discourse } from "./discourse.ts";
import { resolve } from "./resolve.ts";

/** What somebody has just put out, so that "the statement" is theirs. */
const PUT_OUT =
  /^(?:statement|letter|post|tweet|message|messages|memo|note|release|e-mail|email|speech|remarks|message|comment|comments|announcement)$/;
/** What media put out. */
const REPORT = /^(?:report|article|story)$/;
const POLL = /^(?:poll|polls|survey)$/;

/** Nouns for one sort of document. */
const SORTS = [
  /^(?:lawsuit|suit|complaint|filing|petition|brief)$/,
  /^(?:ads?|advertisement|commercial|video|clip|spot)$/,
  /^(?:report|study|analysis|review|paper|assessment|findings)$/,
  /^(?:article|story|column|op-ed|editorial|essay|piece)$/,
  /^(?:post|tweet|message|messages)$/,
  /^(?:polls?|surveys?)$/,
];

/** The sort of a document by its noun, as a key. */
export function sortOf(noun: string): string {
  const sort = SORTS.findIndex((nouns) => nouns.test(noun));
  return sort < 0 ? noun : `${sort}`;
}

/** Who speaks in a document: its author where the phrase says so, else, of "the statement", who spoke last. */
export function resolveDocument(discourse: Discourse, mention: Mention): Referent | null {
  const { words, cast, outer, speaker, authors } = discourse;
  const noun = words.lower[mention.head]!;
  const [author] = mention.parts;
  if (author) {
    const who = resolve(discourse, author);
    if (who?.known) authors.set(sortOf(noun), { referent: who, token: mention.head });
    if (!POLL.test(noun) || !who || who.kind !== "body") return who;
    const phrase = wording(words, mention.first, mention.head + 1).replace(/^(?:an?|the) /i, "");
    const key = `poll ${phrase.toLowerCase()}`;
    const poll = cast.byKey.get(key) ?? enter(cast, "body", phrase);
    cast.byKey.set(key, poll);
    return poll;
  }
  if (!/^(?:the|this|that)$/.test(words.lower[mention.first]!)) return null;
  const before = authors.get(sortOf(noun));
  if (before) return before.referent;
  if (
    REPORT.test(noun) &&
    speaker?.referent.kind === "body" &&
    outer[words.layer.sentence[mention.head]!]! - speaker.sentence <= 4
  )
    return speaker.referent;
  const now = outer[words.layer.sentence[mention.head]!]!;
  return PUT_OUT.test(noun) && speaker && now - speaker.sentence <= 2 ? speaker.referent : null;
}
