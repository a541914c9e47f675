import { iso, valid } from "../article/dates/calendar.ts";
import { daysOf } from "../record/days.ts";
import type { Days } from "../record/statement.ts";
import { AskProblem } from "./problem.ts";

const MS_A_DAY = 86_400_000;
const WRITTEN = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** When something appeared: the first and the last day that are possible, YYYY-MM-DD; null where that end is open. */
export interface When {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days of a row as an answer gives them; null where nothing says. */
export function whenOf(from: number | null, to: number | null): When | null {
  return from === null && to === null ? null : { from: dayOf(from), to: dayOf(to) };
}

function dayOf(day: number | null): string | null {
  return day === null ? null : new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** Days of a row as linking and comparing take them. */
export function daysBetween(from: number | null, to: number | null): Days | null {
  return from === null && to === null ? null : [from, to];
}

/**
 * The first and the last day of a date that a question names: a year, a month or a day.
 *
 * @throws AskProblem where there is no such date
 * @example daysAsked("since", "2024-02") // [19754, 19782]
 */
export function daysAsked(filter: string, date: string): [first: number, last: number] {
  const [, year, month, day] = WRITTEN.exec(date) ?? [];
  if (!year)
    throw new AskProblem(
      "date",
      `${filter}:${date}: that is no date. Write a year, a month or a day: 2024, 2024-03, 2024-03-12.`,
    );
  const found = valid({ year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) });
  if (!found) throw new AskProblem("date", `${filter}:${date}: there is no such day in the calendar.`);
  const precision = found.day ? "day" : found.month ? "month" : "year";
  return daysOf({ date: iso(found), precision, evidence: [0, 0] }) as [number, number];
}
