import { scaleBand, scaleLinear } from "d3-scale";
import { counted } from "../../phrase/count.ts";
import { type Html, html } from "../html.ts";

const [WIDTH, HEIGHT] = [560, 120];
const [LEFT, BOTTOM, TOP] = [4, 20, 16];
/** So many months are drawn one by one; of more, years are. */
const MOST_MONTHS = 48;
/** Columns broader than this look like a poster. */
const BROADEST = 40;

/** How often something happened in a month, YYYY-MM. */
export interface Monthly {
  readonly month: string;
  readonly count: number;
}

/** Columns over time, one a month or a year, with a title that says what they show. */
export function overTime(title: string, noun: string, monthly: readonly Monthly[]): Html {
  if (!monthly.length) return null;
  const counts = columns(monthly);
  const periods = [...counts.keys()];
  const most = Math.max(...counts.values());
  const width = Math.min(WIDTH, periods.length * BROADEST + LEFT * 2);
  const x = scaleBand(periods, [LEFT, width - LEFT]).padding(0.2);
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]);
  const bars = periods.map((period) => {
    const count = counts.get(period)!;
    const says = `${period}: ${counted(count, noun)}`;
    return html`<rect class="bar-of" x="${x(period)}" y="${y(count)}" width="${x.bandwidth()}" height="${y(0) - y(count)}"><title>${says}</title></rect>`;
  });
  const best = periods.find((period) => counts.get(period) === most)!;
  const middle = x(best)! + x.bandwidth() / 2;
  const ends = periods.length > 1 ? [periods[0]!, periods.at(-1)!] : periods;
  return html`<figure><figcaption>${title}, each ${periods[0]!.length > 4 ? "month" : "year"}</figcaption>
<svg class="chart" viewBox="0 0 ${Math.max(width, 130)} ${HEIGHT}" width="${Math.max(width, 130)}" height="${HEIGHT}" role="img" aria-label="${`${title}: from ${periods[0]} to ${periods.at(-1)}, most in ${best} (${most})`}">
<line class="axis" x1="0" x2="${width}" y1="${y(0)}" y2="${y(0)}" />${bars}
<text class="value" x="${middle}" y="${TOP - 5}" text-anchor="${anchor(middle, width)}">${most.toLocaleString("en")}</text>
${ends.map((period, i) => html`<text x="${i ? width - LEFT : LEFT}" y="${HEIGHT - 5}" text-anchor="${i ? "end" : "start"}">${period}</text>`)}</svg></figure>`;
}

/** Counts by month, or by year where there are many months; what lies between the first and the last and has none is there with 0. */
function columns(monthly: readonly Monthly[]): Map<string, number> {
  const months = between(monthly[0]!.month, monthly.at(-1)!.month);
  const letters = months.length > MOST_MONTHS ? 4 : 7;
  const counts = new Map(months.map((month) => [month.slice(0, letters), 0]));
  for (const { month, count } of monthly) {
    const period = month.slice(0, letters);
    counts.set(period, (counts.get(period) ?? 0) + count);
  }
  return counts;
}

function between(first: string, last: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const name = (n: number) => `${String(Math.floor(n / 12)).padStart(4, "0")}-${String((n % 12) + 1).padStart(2, "0")}`;
  const [from, to] = [number(first), number(last)];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => name(from + i));
}

function anchor(x: number, width: number): string {
  if (x < 20) return "start";
  return x > width - 20 ? "end" : "middle";
}
