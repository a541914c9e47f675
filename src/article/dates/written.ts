import { type CalendarDate, MONTH, monthOf, valid } from "./calendar.ts";

const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of )?(${MONTH}),?[\\s-](\\d{4})\\b`, "i");
const MONTH_ONLY = new RegExp(`\\b(${MONTH}),?\\s(\\d{4})\\b`, "i");

/** A date with its month in words, anywhere in the text: "Fri, 3 Nov 2017 10:00 GMT", "November 3rd, 2017", "Nov 2017". */
export function writtenDate(text: string): CalendarDate | null {
  const first = MONTH_FIRST.exec(text);
  if (first) return valid({ year: Number(first[3]), month: monthOf(first[1]!), day: Number(first[2]) });
  const day = DAY_FIRST.exec(text);
  if (day) return valid({ year: Number(day[3]), month: monthOf(day[2]!), day: Number(day[1]) });
  const month = MONTH_ONLY.exec(text);
  return month ? valid({ year: Number(month[2]), month: monthOf(month[1]!) }) : null;
}
