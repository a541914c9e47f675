import type { When } from "../../ask/day.ts";

/** What a timeline can show alone, from the widest to the closest. */
export const PERIOD_KINDS = ["year", "month", "week", "day"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A stretch of the calendar. */
export interface Period {
  readonly kind: PeriodKind;
  /** As addresses name it: "2024", "2024-03", "2024-W11" (ISO 8601), "2024-03-12". */
  readonly name: string;
  /** Its first day, and the day behind its last, in UTC. */
  readonly from: Date;
  readonly end: Date;
}

const DAY = 86_400_000;
const WRITTEN = /^(\d{4})(?:-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * The period of a name; null where the calendar has none.
 *
 * @example periodNamed("2024-W11")?.from // 2024-03-11
 */
export function periodNamed(name: string): Period | null {
  const [, year, week, month, day] = WRITTEN.exec(name) ?? [];
  if (!year) return null;
  const kind = day ? "day" : week ? "week" : month ? "month" : "year";
  // The first week of a year is the one with 4 January in it.
  const date = week
    ? new Date(+mondayOf(utc(+year, 0, 4)) + (Number(week) - 1) * 7 * DAY)
    : utc(+year, month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  const found = periodAt(kind, date);
  return found.name === name ? found : null;
}

/** The period of a kind that a day lies in. */
export function periodAt(kind: PeriodKind, date: Date): Period {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const iso = date.toISOString();
  if (kind === "year") return { kind, name: iso.slice(0, 4), from: utc(year, 0, 1), end: utc(year + 1, 0, 1) };
  if (kind === "month") return { kind, name: iso.slice(0, 7), from: utc(year, month, 1), end: utc(year, month + 1, 1) };
  if (kind === "day")
    return { kind, name: iso.slice(0, 10), from: utc(year, month, day), end: utc(year, month, day + 1) };
  const from = mondayOf(date);
  const thursday = new Date(+from + 3 * DAY);
  const first = mondayOf(utc(thursday.getUTCFullYear(), 0, 4));
  const number = String(Math.round((+from - +first) / (7 * DAY)) + 1).padStart(2, "0");
  return { kind, name: `${thursday.getUTCFullYear()}-W${number}`, from, end: new Date(+from + 7 * DAY) };
}

/** The next wider period that it lies in, a week in the month of its Thursday; null for a year. */
export function widerThan({ kind, from }: Period): Period | null {
  const wider = PERIOD_KINDS[PERIOD_KINDS.indexOf(kind) - 1];
  return wider ? periodAt(wider, kind === "week" ? new Date(+from + 3 * DAY) : from) : null;
}

/** Whether something can have happened in it. */
export function isIn({ from, end }: Period, when: When | null): boolean {
  const [first, last] = daysOf(when) ?? [];
  return first !== undefined && last !== undefined && last >= from && first < end;
}

/** The first and the last day that are possible, where one is known. */
export function daysOf(when: When | null): [Date, Date] | null {
  const [from, to] = [when?.from ?? when?.to, when?.to ?? when?.from];
  return from && to ? [new Date(from), new Date(to)] : null;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** @example "2024", "March 2024", "the week of 11 March 2024", "12 March 2024" */
export function periodInWords({ kind, from }: Period): string {
  const year = from.getUTCFullYear();
  const month = MONTHS[from.getUTCMonth()]!;
  if (kind === "year") return String(year);
  if (kind === "month") return `${month} ${year}`;
  const day = `${from.getUTCDate()} ${month} ${year}`;
  return kind === "week" ? `the week of ${day}` : day;
}

/** What a place on an axis has room for. @example "2024", "Mar 24", "11 Mar" */
export function periodInShort({ kind, from }: Period): string {
  const month = MONTHS[from.getUTCMonth()]!.slice(0, 3);
  if (kind === "year") return String(from.getUTCFullYear());
  if (kind === "month") return `${month} ${String(from.getUTCFullYear()).slice(2)}`;
  return `${from.getUTCDate()} ${month}`;
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day); // Date.UTC takes the years below 100 for others.
  return date;
}

function mondayOf(date: Date): Date {
  const day = utc(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return new Date(+day - ((day.getUTCDay() + 6) % 7) * DAY);
}
