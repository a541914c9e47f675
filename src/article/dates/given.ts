import { type CalendarDate, iso, precisionOf } from "./calendar.ts";
import { numericDate } from "./numeric.ts";
import { writtenDate } from "./written.ts";

// Longer than any date with its time and zone.
const LONGEST = 80;

/** The date that a field or a date line says, as far as it says one; null for anything else and for years like 0001. */
export function givenDate(text: string): CalendarDate | null {
  const said = text.trim().slice(0, LONGEST);
  const numeric = numericDate(said);
  if (numeric) return numeric;
  const written = writtenDate(said);
  if (written) return written;
  // "Updated 2:51 p.m. ET, 1/1/2014": digits behind other words.
  const digits = /(?:^|[^\d:./-])(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)/.exec(said);
  return digits ? numericDate(digits[1]!) : null;
}

/** A date as a reading prints it. */
export function printed(date: CalendarDate): { date: string; precision: "day" | "month" | "year" } {
  return { date: iso(date), precision: precisionOf(date) };
}
