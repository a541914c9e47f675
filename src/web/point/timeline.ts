import { scaleUtc } from "d3-scale";
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from "d3-shape";
import type { PointMember } from "../../ask/point.ts";
import type { PointReport } from "../../ask/point-reports.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { type Html, html } from "../html.ts";
import { outletLink } from "../lists/links.ts";
import { cut } from "../picture/cut.ts";
import { HUES, huesOf } from "../picture/outlets.ts";
import { daysOf, type Period, periodInShort, periodInWords, periodNamed } from "./period.ts";
import { type Zoom, zoomAddress, zoomLinks } from "./zoom.ts";

const WIDTH = 860;
const [LEFT, RIGHT, TOP] = [170, 20, 30];
const LANE = 34;
/** Marks of one lane that would lie on each other are raised by this, up to four times. */
const RAISE = 8;
/** The breadth of a letter on the axis. */
const LETTER = 7;
const DAY = 86_400_000;
/** Letters of a name that fit before its lane. */
const LETTERS = 22;
const MARKS = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
  symbolCircle,
];
const NAMELESS = "outlet not named";

/** What part of a point's time is drawn. */
export interface TimeShown {
  readonly point: string;
  /** Null for all of it. */
  readonly period: Period | null;
  readonly zoom: Zoom;
}

/** A point over time: a lane for each speaker, a mark for each report, its shape and hue those of the outlet; the axis leads closer. */
export function timelineOf(
  members: readonly PointMember[],
  reports: readonly PointReport[],
  { point, period, zoom }: TimeShown,
): Html {
  const byId = new Map(members.map((member) => [member.id, member]));
  const dated = reports.flatMap((report) => {
    const [from, to] = daysOf(report.published) ?? [];
    return from && to ? [{ ...report, from, to, member: byId.get(report.utterance)! }] : [];
  });
  if (!dated.length) return null;
  const laneOf = (member: PointMember) => member.speaker?.name ?? "Nobody known";
  const lanes = [...new Set(dated.map(({ member }) => laneOf(member)))];
  const hues = huesOf(dated.map(({ outlet }) => outlet ?? NAMELESS));
  const [first, last] = period
    ? [+period.from, +period.end]
    : [Math.min(...dated.map(({ from }) => +from)), Math.max(...dated.map(({ to }) => +to)) + DAY];
  const margin = period ? 0 : Math.max((last - first) * 0.04, 2 * DAY);
  const x = scaleUtc([new Date(first - margin), new Date(last + margin)], [LEFT, WIDTH - RIGHT]).clamp(true);
  const bottom = TOP + lanes.length * LANE;
  const ticks = axisOf(point, x, zoom, bottom);
  const rows = lanes.map((lane, i) => {
    const y = TOP + i * LANE + LANE - 10;
    return html`<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" /><text x="${LEFT - 10}" y="${y + 4}" text-anchor="end">${cut(lane, LETTERS)}<title>${lane}</title></text>`;
  });
  const taken = new Map<string, number>();
  const marks = dated.map(({ from, to, member, outlet, article, published }) => {
    const [left, right] = [x(from), x(new Date(+to + DAY))];
    const middle = (left + right) / 2;
    const lane = lanes.indexOf(laneOf(member));
    const place = `${lane} ${Math.round(middle / 9)}`;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    const y = TOP + lane * LANE + LANE - 10 - Math.min(before, 3) * RAISE;
    const name = outlet ?? NAMELESS;
    const hue = hues.get(name)!;
    const says = `${name}, ${whenInWords(published)}: ${laneOf(member)}, ${cut(member.words, 80)}`;
    const open = +to > +from ? html`<line class="window" x1="${left}" x2="${right}" y1="${y}" y2="${y}" />` : "";
    return html`${open}<a href="/article/${article}" aria-label="${says}"><path class="mark hue-${hue}" transform="translate(${middle},${y})" d="${symbol(MARKS[hue - 1]!, 70)()}"><title>${says}</title></path></a>`;
  });
  return html`<figure class="zoomable"><figcaption>${titleOf(dated, lanes.length, hues, period)}</figcaption>
${zoomLinks(point, period, zoom)}
<div class="picture" id="timeline" role="region" aria-label="Timeline, drawn" tabindex="0"><svg class="timeline" viewBox="0 0 ${WIDTH} ${bottom + 6}" width="${WIDTH}" height="${bottom + 6}">
${ticks}${rows}${marks}</svg></div>
${keyToOutlets(hues)}</figure>`;
}

/** What the picture shows, in a sentence. */
function titleOf(
  dated: readonly { readonly outlet: string | null }[],
  speakers: number,
  hues: ReadonlyMap<string, number>,
  period: Period | null,
): string {
  const outlets = hues.size - (hues.has(NAMELESS) ? 1 : 0);
  const where = outlets
    ? `${counted(dated.length, "report")} in ${counted(outlets, "outlet")}`
    : counted(dated.length, "report");
  const when = period ? ` ${period.kind === "day" ? "on" : "in"} ${periodInWords(period)}` : "";
  return `${counted(speakers, "speaker")} made it${when}, by ${where}: a lane for each speaker, a mark for each report`;
}

/** Bands of the divisions that have reports: each is a link that shows it alone, and named where there is room. */
function axisOf(point: string, x: (day: Date) => number, { closer }: Zoom, bottom: number): Html {
  let free = Number.NEGATIVE_INFINITY;
  return closer.map(({ name, reports }) => {
    const period = periodNamed(name)!;
    const [left, right] = [x(period.from), x(period.end)];
    const label = periodInShort(period);
    const half = (LETTER * label.length) / 2;
    const middle = Math.max(LEFT + half, (left + right) / 2);
    const fits = middle - half >= free;
    if (fits) free = middle + half + LETTER;
    const says = `${label}: only ${periodInWords(period)}, ${counted(reports, "report")}`;
    return html`<a class="band" href="${zoomAddress(point, name)}" aria-label="${says}"><rect x="${left}" y="0" width="${Math.max(2, right - left)}" height="${bottom}"><title>${says}</title></rect>${fits ? html`<text x="${middle}" y="${TOP - 12}" text-anchor="middle">${label}</text>` : ""}</a>
<line class="tick" x1="${left}" x2="${left}" y1="${TOP - 6}" y2="${bottom}" />`;
  });
}

function keyToOutlets(hues: ReadonlyMap<string, number>): Html {
  const named = [...hues].filter(([, hue]) => hue < HUES);
  const others = hues.size - named.length;
  const mark = (hue: number) =>
    html`<svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><path class="mark hue-${hue}" d="${symbol(MARKS[hue - 1]!, 60)()}" /></svg>`;
  return html`<ul class="legend" role="list">${named.map(([name, hue]) => html`<li>${mark(hue)} ${name === NAMELESS ? name : outletLink(name)}</li>`)}${others ? html`<li>${mark(HUES)} ${others === 1 ? [...hues.keys()].at(-1)! : `${others} others`}</li>` : ""}</ul>`;
}
