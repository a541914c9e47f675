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
import { whenInWords } from "../../phrase/when.ts";
import { type Html, html } from "../html.ts";
import { outletLink } from "../lists/links.ts";
import { cut } from "../picture/cut.ts";
import { HUES, huesOf } from "../picture/outlets.ts";

const WIDTH = 860;
const [LEFT, RIGHT, TOP] = [170, 20, 30];
const LANE = 34;
/** Marks of one lane that would lie on each other are raised by this, up to four times. */
const RAISE = 8;
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

/** A point over time: a lane for each speaker, a mark for each report, its shape and hue those of the outlet. */
export function timelineOf(members: readonly PointMember[], reports: readonly PointReport[]): Html {
  const byId = new Map(members.map((member) => [member.id, member]));
  const dated = reports.flatMap((report) => {
    const { published } = report;
    const [from, to] = [published?.from ?? published?.to, published?.to ?? published?.from];
    return from && to
      ? [{ ...report, from: new Date(from), to: new Date(to), member: byId.get(report.utterance)! }]
      : [];
  });
  if (!dated.length) return null;
  const laneOf = (member: PointMember) => member.speaker?.name ?? "Nobody known";
  const lanes = [...new Set(dated.map(({ member }) => laneOf(member)))];
  const hues = huesOf(dated.map(({ outlet }) => outlet ?? NAMELESS));
  const [first, last] = [Math.min(...dated.map(({ from }) => +from)), Math.max(...dated.map(({ to }) => +to))];
  const margin = Math.max((last - first) * 0.04, 2 * 86_400_000);
  const x = scaleUtc([new Date(first - margin), new Date(last + margin)], [LEFT, WIDTH - RIGHT]);
  const bottom = TOP + lanes.length * LANE;
  const format = x.tickFormat(6);
  const ticks = x
    .ticks(6)
    .map(
      (day) =>
        html`<line class="tick" x1="${x(day)}" x2="${x(day)}" y1="${TOP - 6}" y2="${bottom}" /><text x="${x(day)}" y="${TOP - 12}" text-anchor="middle">${format(day)}</text>`,
    );
  const rows = lanes.map((lane, i) => {
    const y = TOP + i * LANE + LANE - 10;
    return html`<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" /><text x="${LEFT - 10}" y="${y + 4}" text-anchor="end">${cut(lane, LETTERS)}<title>${lane}</title></text>`;
  });
  const taken = new Map<string, number>();
  const marks = dated.map(({ from, to, member, outlet, article, published }) => {
    const middle = x(new Date((+from + +to) / 2));
    const lane = lanes.indexOf(laneOf(member));
    const place = `${lane} ${Math.round(middle / 9)}`;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    const y = TOP + lane * LANE + LANE - 10 - Math.min(before, 3) * RAISE;
    const name = outlet ?? NAMELESS;
    const hue = hues.get(name)!;
    const says = `${name}, ${whenInWords(published)}: ${laneOf(member)}, ${cut(member.words, 80)}`;
    const open =
      x(to) - x(from) > 6 ? html`<line class="window" x1="${x(from)}" x2="${x(to)}" y1="${y}" y2="${y}" />` : "";
    return html`${open}<a href="/article/${article}" aria-label="${says}"><path class="mark hue-${hue}" transform="translate(${middle},${y})" d="${symbol(MARKS[hue - 1]!, 70)()}"><title>${says}</title></path></a>`;
  });
  return html`<figure><figcaption>Who made it when: a lane for each speaker, a mark for each report</figcaption>
<div class="picture" role="region" aria-label="Timeline, drawn" tabindex="0"><svg class="timeline" viewBox="0 0 ${WIDTH} ${bottom + 6}" width="${WIDTH}" height="${bottom + 6}">
${ticks}${rows}${marks}</svg></div>
${keyToOutlets(hues)}</figure>`;
}

function keyToOutlets(hues: ReadonlyMap<string, number>): Html {
  const named = [...hues].filter(([, hue]) => hue < HUES);
  const others = hues.size - named.length;
  const mark = (hue: number) =>
    html`<svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><path class="mark hue-${hue}" d="${symbol(MARKS[hue - 1]!, 60)()}" /></svg>`;
  return html`<ul class="legend" role="list">${named.map(([name, hue]) => html`<li>${mark(hue)} ${name === NAMELESS ? name : outletLink(name)}</li>`)}${others ? html`<li>${mark(HUES)} ${others === 1 ? [...hues.keys()].at(-1)! : `${others} others`}</li>` : ""}</ul>`;
}
