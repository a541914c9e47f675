import { enter } from "../cast.ts";
import type { Mention } from "../mention.ts";
import type { Referent } from "../referent.ts";
import { wording } from "../words.ts";
import type { Discourse } from "./discourse.ts";
import { resolve } from "./resolve.ts";

/** What somebody has just put out, so that "the statement" is theirs. */
const PUT_OUT =
  /^(?:statement|letter|post|tweet|message|messages|memo|note|release|e-mail|email|speech|remarks|message|comment|comments|announcement)$/;
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

/** Who speaks in a document: its author where the phrase says so, else whoever the text said had put it out. */
export function resolveDocument(discourse: Discourse, mention: Mention): Referent | null {
  const { words, outer, speaker, authors } = discourse;
  const noun = words.lower[mention.head]!;
  const [author] = mention.parts;
  if (author) {
    const who = resolve(discourse, author);
    if (who?.known) for (const sort of issues(noun)) authors.set(sort, { referent: who, token: mention.head });
    const isNamed = mention.head - mention.first > 1;
    return who?.kind === "body" && POLL.test(noun) && isNamed ? pollOf(discourse, mention) : who;
  }
  if (!/^(?:the|this|that)$/.test(words.lower[mention.first]!)) return null;
  const before = authors.get(sortOf(noun));
  if (before) return before.referent;
  const now = outer[words.layer.sentence[mention.head]!]!;
  return PUT_OUT.test(noun) && speaker && now - speaker.sentence <= 2 ? speaker.referent : null;
}

/** The sorts of documents that a noun, or a verb ("the Courier reported"), brings into the world. */
function issues(word: string): readonly string[] {
  return /^report(?:s|ed)$/.test(word) ? ["report", "article"].map(sortOf) : [sortOf(word)];
}

/** "a Courier poll" speaks for itself. */
function pollOf({ words, cast }: Discourse, { first, head }: Mention): Referent {
  const phrase = wording(words, first, head + 1).replace(/^(?:an?|the) /i, "");
  const key = `poll ${phrase.toLowerCase()}`;
  const poll = cast.byKey.get(key) ?? enter(cast, "body", phrase);
  cast.byKey.set(key, poll);
  return poll;
}
