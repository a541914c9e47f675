import { type CalendarDate, valid } from "./calendar.ts";

/**
 * A date all in digits: "2022-11-30T10:00:00Z", "2022/11/30", "20221130", "30.11.2022" (day first where points stand),
 * "11/30/2022", "1669766400" (seconds, or milliseconds, since 1970). Of "11/03/2022" only the year is sure.
 */
export function numericDate(text: string): CalendarDate | null {
  let m = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?!\d))?|(\d{2})(\d{2})(?!\d))?(?![\d-])/.exec(text);
  if (m && m[0].length >= 4 && !/^\d/.test(text.slice(m[0].length))) {
    const month = m[2] ?? m[4];
    const day = m[3] ?? m[5];
    return valid({
      year: Number(m[1]),
      ...(month ? { month: Number(month) } : {}),
      ...(day ? { day: Number(day) } : {}),
    });
  }
  m = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (m) return valid({ year: Number(m[3]), month: Number(m[2]), day: Number(m[1]) });
  m = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  if (m) return eitherWay(Number(m[1]), Number(m[2]), Number(m[3]));
  m = /^(\d{10})(\d{3})?$/.exec(text);
  return m ? sinceEpoch(Number(m[1])) : null;
}

/** Day and month in an order that differs from land to land: sure where one of them is no month, or both are one. */
function eitherWay(a: number, b: number, year: number): CalendarDate | null {
  if (a > 12) return valid({ year, month: b, day: a });
  if (b > 12 || a === b) return valid({ year, month: a, day: b });
  return valid({ year });
}

function sinceEpoch(seconds: number): CalendarDate | null {
  const date = new Date(seconds * 1000);
  return valid({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}
