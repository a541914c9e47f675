import type { FoundAttribution } from "../attribution/engine.ts";
import type { Cast } from "./cast.ts";
import type { Mention } from "./mention.ts";
import { findAnaphors } from "./mentions/anaphors.ts";
import { findDocuments } from "./mentions/documents.ts";
import { findPairs } from "./mentions/pairs.ts";
import type { Referent } from "./referent.ts";
import { newDiscourse, note } from "./resolve/discourse.ts";
import { resolveDocument } from "./resolve/document.ts";
import { resolve } from "./resolve/resolve.ts";
import { fillUnsaid } from "./resolve/unsaid.ts";
import { tokensOf, type Words } from "./words.ts";

/** Goes through the article from first to last, finding whom each mention stands for from what was read so far. */
export function walk(
  cast: Cast,
  heads: readonly (Mention | null)[],
  attributions: readonly FoundAttribution[],
): (Referent | null)[] {
  const { words, finding } = cast;
  const discourse = newDiscourse(cast, heads, contents(words, attributions));
  const read = inOrder(finding.found, heads, [
    ...findPairs(finding),
    ...findAnaphors(finding),
    ...findDocuments(finding),
  ]);
  for (const mention of read) {
    // What isn't a source only tells whose the document is.
    if (mention.kind === "document" && mention.attribution < 0) resolveDocument(discourse, mention);
    else resolve(discourse, mention);
    note(discourse, mention);
    if (mention.attribution >= 0 && mention.referent && words.layer.quotation[mention.head]! < 0) {
      const sentence = discourse.outer[words.layer.sentence[mention.head]!]!;
      discourse.speaker = { referent: mention.referent, sentence, token: mention.head };
    }
  }
  const speakers = heads.map((head) => (head?.referent?.known ? head.referent : null));
  fillUnsaid(words, attributions, read, speakers);
  return speakers;
}

/** All mentions by the place of their heads; of two with one head, the source's. */
function inOrder(
  found: readonly Mention[],
  heads: readonly (Mention | null)[],
  anaphors: readonly Mention[],
): Mention[] {
  const byHead = new Map<number, Mention>();
  for (const mention of found) byHead.set(mention.head, mention);
  for (const mention of heads) if (mention) byHead.set(mention.head, mention);
  for (const mention of anaphors) if (!byHead.has(mention.head)) byHead.set(mention.head, mention);
  return [...byHead.values()].sort((a, b) => a.head - b.head);
}

/** The innermost attribution whose content each token is in, or -1. */
function contents({ layer, count }: Words, attributions: readonly FoundAttribution[]): Int32Array {
  const within = new Int32Array(count).fill(-1);
  const spans = attributions.flatMap(({ content }, index) => content.map((span) => ({ index, span })));
  spans.sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  for (const { index, span } of spans) within.fill(index, ...tokensOf(layer, span));
  return within;
}
