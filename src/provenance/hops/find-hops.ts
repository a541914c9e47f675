import type { ArticleFacts } from "../../article/article.ts";
import type { TextLayer } from "../../text/layer.ts";
import { overlap } from "../../text/span.ts";
import { documentHop } from "../documents/find-documents.ts";
import { DOCUMENT_NOUNS } from "../documents/nouns.ts";
import type { Hit } from "../hits.ts";
import { ANAPHOR_WORDS, anaphorAt } from "../media/anaphors.ts";
import { findMedia } from "../media/find-media.ts";
import { findGeneral, GENERAL_WORDS } from "../media/general.ts";
import { joinMedia } from "../media/join.ts";
import { journalistsNamed } from "../media/journalists.ts";
import { datelineName, SLOT_WORDS, slotName } from "../media/slots.ts";
import { Taken } from "../taken.ts";
import { creditedMedia, creditsOf } from "./credited.ts";
import type { FoundHop } from "./found-hop.ts";
import { settleHops } from "./settle.ts";
import { shownPosts, TWEET_WORDS, tweetHop } from "./tweet.ts";

/** The words that `findHops` waits for. */
export const HOP_WORDS: readonly string[] = [
  ...GENERAL_WORDS.keys(),
  ...ANAPHOR_WORDS.keys(),
  ...DOCUMENT_NOUNS.keys(),
  ...TWEET_WORDS.keys(),
  ...SLOT_WORDS,
];

/** How many names an article can show to be media: more would be a list, not news. */
const MOST_SLOTS = 24;

/** Every place where an article credits a medium or a document, in the order of its text. */
export function findHops(layer: TextLayer, facts: ArticleFacts, hits: readonly Hit[]): FoundHop[] {
  const slots = hits.map((hit) => slotName(layer, hit)).filter((name) => name !== null);
  const dateline = datelineOf(layer);
  if (dateline) slots.push(dateline);
  const { media, journalists } = findMedia(layer, facts, [...new Set(slots)].slice(0, MOST_SLOTS));
  const named = joinMedia(layer, media);
  const places = new Taken(layer);
  for (const { around } of named) places.take(around);
  const general = hits.map((hit) => findGeneral(layer, hit)).filter((medium) => medium !== null);
  const unnamed = [...general, ...journalistsNamed(layer, journalists)].filter(({ span }) => !places.holds(span));
  const all = [...named, ...unnamed].sort((a, b) => a.span[0] - b.span[0]);

  const hops = creditedMedia(layer, all);
  const proven = new Taken(layer);
  for (const { evidence } of hops) proven.take(evidence);
  const add = (hop: FoundHop | null) => {
    if (!hop || proven.holds(hop.evidence)) return;
    proven.take(hop.evidence);
    hops.push(hop);
  };
  for (const hit of hits) add(documentHop(layer, hit) ?? tweetHop(layer, hit));
  for (const hop of shownPosts(layer)) add(hop);
  return settleHops(layer.text, withAnaphors(layer, inOrder(hops), hits));
}

/** Adds the hops that “the paper” and “the report” make, in place of the bare documents that they looked like. */
function withAnaphors(layer: TextLayer, hops: readonly FoundHop[], hits: readonly Hit[]): FoundHop[] {
  const all: FoundHop[] = [];
  let next = 0;
  for (const hit of hits) {
    while (next < hops.length && hops[next]!.evidence[0] < layer.end[hit.token]!) all.push(hops[next++]!);
    const medium = anaphorAt(layer, hit, all);
    const [hop] = medium ? creditsOf(layer, medium, medium.around) : [];
    if (!hop) continue;
    const last = all.at(-1);
    if (last && overlap(last.evidence, hop.evidence)) {
      if (last.kind !== "document") continue;
      all.pop();
    }
    all.push(hop);
  }
  return inOrder([...all, ...hops.slice(next)]);
}

const inOrder = (hops: FoundHop[]) => hops.sort((a, b) => a.evidence[0] - b.evidence[0]);

/** The agency in the dateline, which opens one of the first paragraphs of the story. */
function datelineOf({ text, start, paragraphStart, furniture, count }: TextLayer): string | null {
  let seen = 0;
  for (const token of paragraphStart) {
    if (token >= count || seen === 4) return null;
    if (furniture[token]) continue;
    seen++;
    const name = datelineName(text, start[token]!);
    if (name) return name;
  }
  return null;
}
