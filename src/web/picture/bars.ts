import { scaleLinear } from "d3-scale";
import { counted } from "../../phrase/count.ts";
import { type Html, html } from "../html.ts";

const WIDTH = 110;

/** How much somebody has of something. */
export interface Bar {
  readonly name: Html;
  readonly count: number;
}

/** A table whose counts are drawn as bars beside their numbers. */
export function bars(title: string, what: string, noun: string, all: readonly Bar[]): Html {
  if (!all.length) return null;
  const x = scaleLinear([0, Math.max(...all.map(({ count }) => count))], [0, WIDTH]);
  return html`<table class="bars"><caption>${title}</caption>
<thead class="unseen"><tr><th scope="col">${what}</th><th scope="col">${noun}s</th></tr></thead>
<tbody>${all.map(
    ({ name, count }) => html`<tr><th scope="row">${name}</th><td>
<svg width="${WIDTH}" height="10" aria-hidden="true"><rect class="bar-of" width="${Math.max(1, x(count))}" height="10" /></svg>
<span title="${counted(count, noun)}">${count.toLocaleString("en")}</span></td></tr>`,
  )}</tbody></table>`;
}
