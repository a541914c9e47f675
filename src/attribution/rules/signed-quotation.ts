import type { TextLayer } from "../../text/layer.ts";
import { overlap, type Span } from "../../text/span.ts";
import { TAGS } from "../../text/tags.ts";
import type { FoundAttribution } from "../engine.ts";

const DASH = /^(?:[―—–]|-{1,3})$/;
/** A signature is short: a name, perhaps with an office or a place behind a comma. */
const LONGEST = 10;
const CONFIDENCE = 0.9;

/** A quotation signed like a letter: “…” ― Ann Roe. The signature runs to the end of its line. */
export function signedQuotation(layer: TextLayer, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { text, count, start, end, quotations, furniture } = layer;
  const added: FoundAttribution[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const dash = quotation.close + 1;
    if (!quotation.closed || quotation.parent >= 0 || dash + 1 >= count || furniture[dash]) continue;
    if (!DASH.test(text.slice(start[dash], end[dash]))) continue;
    const last = signatureEnd(layer, dash + 1);
    if (last < 0) continue;
    const content = wholeQuotation(layer, index);
    added.push({
      source: [[start[dash + 1]!, end[last]!]],
      cue: [[start[dash]!, end[dash]!]],
      content,
      confidence: CONFIDENCE,
    });
  }
  if (!added.length) return found;
  const claims = added.flatMap(({ content }) => content);
  return [
    ...found.filter(({ content }) => !content.some((span) => claims.some((claim) => overlap(span, claim)))),
    ...added,
  ];
}

/** The last token of a signature that begins at `from` and fills its line, or -1. */
function signatureEnd(layer: TextLayer, from: number): number {
  const { text, count, start, end, tag } = layer;
  if (!/^\p{Lu}/u.test(text.slice(start[from], start[from]! + 2))) return -1;
  for (let i = from; i < count && i < from + LONGEST; i++) {
    // A verb would make it a sentence that goes on behind the dash.
    if (/^(?:VB|MD|PRP$|WP)/.test(TAGS[tag[i]!]!) && TAGS[tag[i]!] !== "VBN") return -1;
    const next = i + 1 < count ? text.slice(end[i], start[i + 1]) : "\n";
    if (!next.includes("\n")) continue;
    return /^[.,;]$/.test(text.slice(start[i], end[i])) ? i - 1 : i;
  }
  return -1;
}

/** A quotation with the paragraphs before it that it goes on from. */
function wholeQuotation({ quotations, start, end }: TextLayer, index: number): Span[] {
  const spans: Span[] = [];
  for (let k = index; k >= 0; k = quotations[k]!.continues) {
    const { open, close } = quotations[k]!;
    spans.unshift([start[open]!, end[close]!]);
  }
  return spans;
}
