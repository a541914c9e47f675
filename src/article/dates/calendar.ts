const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month's name, whole or short, as a pattern. */
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun[e.]?|Jul[y.]?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

/** A weekday's name, whole or short, as a pattern. */
export const WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?";

/** How far a date is known: `day` needs `month`. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/** 1 to 12 for a month's name in any of its forms, or 0. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Sunday to 6 for Saturday, or -1. */
export function weekdayOf(name: string): number {
  return ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].indexOf(name.slice(0, 3).toLowerCase());
}

/** Years that news can be from: files hold 0001, 1900 and 9999 where nobody knew. */
export const plausibleYear = (year: number): boolean => year >= 1901 && year <= 2199;

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or null where there is no such day, month or plausible year. */
export function valid({ year, month, day }: CalendarDate): CalendarDate | null {
  if (!plausibleYear(year)) return null;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

/** The weekday of a date, 0 for Sunday (Sakamoto's method). */
export function weekday(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export function iso({ year, month, day }: CalendarDate): string {
  return [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join("-");
}

export const precisionOf = ({ month, day }: CalendarDate): "day" | "month" | "year" =>
  day ? "day" : month ? "month" : "year";

/** The first and the last day that the date can mean, YYYY-MM-DD. */
export function bounds({ year, month, day }: CalendarDate): [first: string, last: string] {
  const last = month ?? 12;
  return [iso({ year, month: month ?? 1, day: day ?? 1 }), iso({ year, month: last, day: day ?? daysIn(year, last) })];
}
