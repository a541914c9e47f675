import { bounds } from "../article/dates/calendar.ts";
import type { Published } from "../reading/reading.ts";
import type { Days } from "./statement.ts";

const MS_A_DAY = 86_400_000;

/**
 * The days on which an article can have appeared, in days since 1970-01-01; null where nothing says.
 *
 * @example daysOf({ date: "1970-02", precision: "month", evidence: [0, 8] }) // [31, 58]
 */
export function daysOf(published: Published | null): Days | null {
  if (!published) return null;
  if (published.precision === "window") {
    const { notBefore, notAfter } = published;
    return notBefore === null && notAfter === null ? null : [dayOrOpen(notBefore), dayOrOpen(notAfter)];
  }
  const [year, month, day] = published.date.split("-").map(Number);
  const [first, last] = bounds({ year: year!, ...(month && { month }), ...(day && { day }) });
  return [dayNumber(first), dayNumber(last)];
}

/** A day, YYYY-MM-DD, in days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / MS_A_DAY);
}

function dayOrOpen(day: string | null): number | null {
  return day === null ? null : dayNumber(day);
}

/**
 * How many days at least lie between what is known of two; 0 where nothing says.
 *
 * @example daysApart([10, 12], [15, null]) // 3
 */
export function daysApart(a: Days | null, b: Days | null): number {
  if (!a || !b) return 0;
  return Math.max((a[0] ?? -Infinity) - (b[1] ?? Infinity), (b[0] ?? -Infinity) - (a[1] ?? Infinity), 0);
}
