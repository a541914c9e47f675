import { scaleLinear } from "d3-scale";
import { linkHorizontal } from "d3-shape";
import type { OutletAnswer } from "../../ask/outlet.ts";
import { type Html, html } from "../html.ts";
import { cut } from "../picture/cut.ts";

const WIDTH = 640;
const [NAMES, MIDDLE, END] = [200, 210, 430];
/** Height of a stream that carries everything, and the least that can be seen. */
const [FULL, LEAST] = [150, 3];
const GAP = 16;
const LETTERS = 26;

/** What flows into an outlet: its own reporting and what it takes from each source, as broad as the statements are many. */
export function flowOf({ name, own, takes, relayed }: OutletAnswer): Html {
  const streams = [
    { from: "own reporting", count: own, kind: "own" },
    ...takes.map(({ from, statements }) => ({ from, count: statements, kind: "taken" })),
  ].filter(({ count }) => count > 0);
  if (!takes.length || !streams.length) return null;
  const breadth = scaleLinear([0, streams.reduce((sum, { count }) => sum + count, 0)], [0, FULL]);
  const broad = streams.map(({ count }) => Math.max(LEAST, breadth(count)));
  const total = broad.reduce((sum, one) => sum + one, 0);
  const height = total + GAP * (streams.length - 1) + 24;
  const line = linkHorizontal<unknown, [number, number]>();
  let left = 12;
  let right = (height - total) / 2;
  const drawn = streams.map(({ from, count, kind }, i) => {
    const thick = broad[i]!;
    const [a, b] = [left + thick / 2, right + thick / 2];
    left += thick + GAP;
    right += thick;
    const says = `${from}: ${count} of ${own + relayed} statements`;
    return html`<path class="stream ${kind}" d="${line({ source: [MIDDLE, a], target: [END, b] })}" stroke-width="${thick}"><title>${says}</title></path>
<text x="${NAMES}" y="${a + 4}" text-anchor="end">${cut(from, LETTERS)}<title>${says}</title></text>`;
  });
  return html`<figure><figcaption>Where the statements in ${name} come from: own reporting, as far as it says, and sources on the left, as broad as they are many</figcaption>
<div class="picture" role="region" aria-label="Flow, drawn" tabindex="0"><svg class="flow" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
${drawn}<rect class="box outlet" x="${END}" y="${(height - total) / 2 - 3}" width="6" height="${total + 6}" /><text x="${END + 14}" y="${height / 2 + 4}">${cut(name, LETTERS)}</text></svg></div></figure>`;
}
