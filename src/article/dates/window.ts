import type { Published } from "../../reading/reading.ts";
import { holds, type Span } from "../../text/span.ts";
import type { Anatomy } from "../anatomy.ts";
import type { Segment } from "../segments.ts";
import { bounds, iso, valid } from "./calendar.ts";
import { latestEvent } from "./events.ts";
import { type DateMention, dateMentions } from "./mentions.ts";
import { tense } from "./tense.ts";

/** A day that bounds the window, YYYY-MM-DD, and the words that say so. */
export interface Bound {
  day: string;
  span: Span;
}

/**
 * The window that an undated article's content proves. Not before the latest day that it speaks of as past, or the latest
 * public event of events.ts that it mentions; not after the earliest day that it still expects, nor after the day on which
 * it says it was updated. A day expected without a year ("on 24 February") is the first such day after a day that the same
 * paragraph speaks of as past, where that is the lower bound; an older bound from elsewhere says nothing of the year.
 */
export function provenWindow({ text, segments }: Anatomy, updated: Bound | null): Published | null {
  const mentions = dateMentions(segments).map((mention) => ({ mention, when: tense(mention) }));
  let past = latestEvent(text, segments);
  for (const { mention, when } of mentions) {
    const day = when === "past" && days(mention)?.[0];
    if (day && (!past || day > past.day)) past = { day, span: mention.span };
  }
  let future = updated;
  for (const { mention, when } of mentions) {
    const day =
      when === "future" &&
      (days(mention)?.[1] ?? (past && together(past.span, mention.span, segments) && firstAfter(past.day, mention)));
    if (day && (!future || day < future.day)) future = { day, span: mention.span };
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

/** The first and the last day that a mention with a year can mean. */
function days({ year, ...rest }: DateMention): [string, string] | null {
  const date = year ? valid({ ...rest, year }) : null;
  return date && bounds(date);
}

/** Whether one paragraph holds both. */
function together(a: Span, b: Span, segments: readonly Segment[]): boolean {
  return segments.some(({ span }) => holds(span, a) && holds(span, b));
}

/** The first day after another that has the month and day of a mention without a year. */
function firstAfter(day: string, { month, day: of }: DateMention): string | null {
  if (!month || !of) return null;
  const year = Number(day.slice(0, 4));
  for (const candidate of [year, year + 1]) {
    const date = valid({ year: candidate, month, day: of });
    if (date && iso(date) > day) return iso(date);
  }
  return null;
}
