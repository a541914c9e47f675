import type { Published } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";
import type { Segment } from "../segments.ts";
import { bounds, valid } from "./calendar.ts";
import { dateMentions } from "./mentions.ts";
import { tense } from "./tense.ts";

/**
 * The window that an undated article's own words prove: not before the latest day that it speaks of as past, not after
 * the earliest that it still expects, nor after the day on which it says it was updated. No knowledge of the world goes in: a visit that the text doesn't date bounds nothing.
 */
export function provenWindow(segments: readonly Segment[], updated: Bound | null): Published | null {
  let past: Bound | null = null;
  let future = updated;
  for (const mention of dateMentions(segments)) {
    const date = mention.year ? valid({ ...mention, year: mention.year }) : null;
    if (!date) continue;
    const [first, last] = bounds(date);
    const when = tense(mention);
    if (when === "past" && (!past || first > past.day)) past = { day: first, span: mention.span };
    if (when === "future" && (!future || last < future.day)) future = { day: last, span: mention.span };
  }
  // An old plan retold in the present tense: what is over is the surer of the two.
  if (past && future && future.day < past.day) future = null;
  if (!past && !future) return null;
  return {
    notBefore: past?.day ?? null,
    notAfter: future?.day ?? null,
    precision: "window",
    evidence: [past, future].flatMap((bound) => (bound ? [bound.span] : [])),
  };
}

/** A day that bounds the window, YYYY-MM-DD, and the words that say so. */
export interface Bound {
  day: string;
  span: Span;
}
