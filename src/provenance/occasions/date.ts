import type { Published } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH =
  "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
const WHEN = new RegExp(
  `\\b(?:(last |this )?((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?:,? (${MONTH}) (\\d{1,2})(?:, (\\d{4}))?)?|(${MONTH}) (\\d{1,2})(?!\\d)(?:, (\\d{4}))?|(\\d{1,2}) (${MONTH})(?: (\\d{4}))?|(yesterday|today)|(last (?:week|month|year)))\\b`,
);

/** Between an occasion and its date: no quotation, no new clause. */
const APART = /["“”;]|\b(?:that|which|who|after|before|until|since|because|when)\b/;

const BEFORE = 40;
const BEHIND = 45;
/** How long a date is at most. */
const LONGEST = 30;
const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** When an occasion was, from its own words or those right before or behind it in its sentence: ISO where it can be worked out, else as said. */
export function dateNear(text: string, [from, to]: Span, sentence: Span, published: Published | null): string | null {
  const behind = text.slice(to, Math.min(sentence[1], to + BEHIND + LONGEST));
  const after = WHEN.exec(behind);
  if (after && after.index <= BEHIND && !APART.test(behind.slice(0, after.index))) return resolve(after, published);
  const inside = WHEN.exec(text.slice(from, to));
  if (inside) return resolve(inside, published);
  const ahead = text.slice(Math.max(sentence[0], from - BEFORE), from);
  let last: RegExpExecArray | null = null;
  for (let rest = WHEN.exec(ahead), base = 0; rest; rest = WHEN.exec(ahead.slice(base))) {
    last = rest;
    base += rest.index + rest[0].length;
    if (APART.test(ahead.slice(base))) last = null;
  }
  return last && resolve(last, published);
}

/** A day counts back from the day of publication: “on Tuesday” is the last one, that day included. */
function resolve(match: RegExpExecArray, published: Published | null): string {
  const said = match[0];
  const day =
    published && "date" in published && published.precision === "day" ? Date.parse(published.date) : Number.NaN;
  const monthName = match[3] ?? match[6] ?? match[10];
  if (monthName) {
    const month = MONTHS.findIndex((name) => name.startsWith(monthName.replace(".", "").toLowerCase().slice(0, 3)));
    const date = Number(match[4] ?? match[7] ?? match[9]);
    const year = match[5] ?? match[8] ?? match[11];
    if (date < 1 || date > daysOf(month) || (!year && Number.isNaN(day))) return said;
    if (year) return Number(year) < 1000 ? said : iso(Date.UTC(Number(year), month, date));
    const thisYear = new Date(day).getUTCFullYear();
    const here = Date.UTC(thisYear, month, date);
    return iso(here <= day + WEEK ? here : Date.UTC(thisYear - 1, month, date));
  }
  if (Number.isNaN(day)) return said;
  if (match[12]) return iso(day - (match[12] === "yesterday" ? DAY : 0));
  if (!match[2] || match[1] === "last ") return said;
  const back = (new Date(day).getUTCDay() - WEEKDAYS.indexOf(match[2].toLowerCase()) + 7) % 7;
  return iso(day - back * DAY);
}

/** How many days a month has, in a leap year. */
const daysOf = (month: number) => new Date(Date.UTC(2024, month + 1, 0)).getUTCDate();
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
