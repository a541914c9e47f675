import type { Span } from "../../text/span.ts";
import { signature } from "../furniture/tweet.ts";
import type { Segment } from "../segments.ts";
import { MONTH, monthOf, plausibleYear, WEEKDAY, weekday, weekdayOf } from "./calendar.ts";

/** A date that the story mentions, as far as it says it. */
export interface DateMention {
  span: Span;
  /** The sentence around it, cut to a few hundred characters, and where in it the date stands. */
  sentence: string;
  at: number;
  length: number;
  year?: number;
  month?: number;
  day?: number;
}

const DATE = new RegExp(
  `(?:\\b(${WEEKDAY}),? )?(?:\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%,]\\d)(?:-\\d{1,2})?(?:,? (\\d{4})\\b)?|(?<![\\d.,$€£:])\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})(?![\\p{L}])(?:,? (\\d{4})\\b)?|\\b(${MONTH}),? (\\d{4})\\b)|(?<=\\b(?:[Ii]n|[Ss]ince|by|until|of|early|late|during|from|through) )((?:19|20)\\d\\d)(?![\\d-]|,\\d|\\.\\d)`,
  "gu",
);
const MOST = 400;
const REACH = 240;

/** The dates that the story mentions, in its order; those inside quotation marks left out, for they were said some other day. */
export function dateMentions(segments: readonly Segment[]): DateMention[] {
  const found: DateMention[] = [];
  for (const { text, span } of segments) {
    if (!/\d/.test(text) || signature(text) >= 0) continue;
    DATE.lastIndex = 0;
    for (let m = DATE.exec(text); m && found.length < MOST; m = DATE.exec(text)) {
      if (quoted(text, m.index)) continue;
      const read = dateOf(m);
      if (read)
        found.push({
          ...read,
          length: m[0].length,
          span: [span[0] + m.index, span[0] + m.index + m[0].length],
          ...around(text, m.index),
        });
    }
  }
  return resolveYears(found);
}

type Read = Pick<DateMention, "year" | "month" | "day"> & { weekday?: number };

function dateOf(m: RegExpExecArray): Read | null {
  const year = Number(m[4] ?? m[7] ?? m[9] ?? m[10] ?? 0);
  const month = monthOf(m[2] ?? m[6] ?? m[8] ?? "");
  const day = Number(m[3] ?? m[5] ?? 0);
  if ((year && !plausibleYear(year)) || day > 31) return null;
  return {
    ...(year ? { year } : {}),
    ...(month ? { month } : {}),
    ...(day ? { day } : {}),
    ...(m[1] ? { weekday: weekdayOf(m[1]) } : {}),
  };
}

/** Whether an odd number of quotation marks stands before the place in its paragraph. */
function quoted(text: string, at: number): boolean {
  let open = false;
  for (let i = Math.max(0, at - 1500); i < at; i++) {
    const c = text[i];
    if (c === "“") open = true;
    else if (c === "”") open = false;
    else if (c === '"') open = !open;
  }
  return open;
}

function around(text: string, at: number): { sentence: string; at: number } {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const start = from + Math.max(0, ...[". ", "? ", "! ", "” "].map((end) => before.lastIndexOf(end) + 1));
  const rest = text.slice(at, at + REACH);
  const stop = rest.search(/[.?!]["”’')]?(?:\s+\p{Lu}|\s*$)/u);
  return { sentence: text.slice(start, stop < 0 ? at + rest.length : at + stop), at: at - start };
}

/** "Tuesday, November 29": a weekday fits only some years; of those that the story mentions, the latest it fits. */
function resolveYears(mentions: (DateMention & { weekday?: number })[]): DateMention[] {
  const years = [...new Set(mentions.flatMap(({ year }) => (year ? [year] : [])))].sort((a, b) => b - a).slice(0, 20);
  return mentions.map(({ weekday: named, ...mention }) => {
    const { month, day } = mention;
    if (mention.year || named === undefined || !month || !day) return mention;
    const year = years.find((candidate) => weekday(candidate, month, day) === named);
    return year ? { ...mention, year } : mention;
  });
}
