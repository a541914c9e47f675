import { scaleLinear } from "d3-scale";
import { type Html, html } from "../html.ts";

const [WIDTH, HEIGHT] = [640, 26];

/** How much of an event each side has alone, and how much both have: one bar, as broad as they are many. */
export function shareOf(parts: readonly { name: string; count: number; kind: "one" | "both" | "other" }[]): Html {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (!total) return null;
  const x = scaleLinear([0, total], [0, WIDTH]);
  let from = 0;
  const drawn = parts.map(({ name, count, kind }) => {
    const left = x(from);
    from += count;
    const says = `${name}: ${count.toLocaleString("en")} of ${total.toLocaleString("en")}`;
    return html`<rect class="share ${kind}" x="${left}" width="${Math.max(0, x(from) - left - 2)}" height="${HEIGHT}"><title>${says}</title></rect>`;
  });
  return html`<figure class="shares"><figcaption>Utterances, by who carried them</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" preserveAspectRatio="none">${drawn}</svg>
<ul class="legend" role="list">${parts.map(({ name, count, kind }) => html`<li><svg width="14" height="14" aria-hidden="true"><rect class="share ${kind}" width="14" height="14" /></svg> ${name}: ${count.toLocaleString("en")}</li>`)}</ul></figure>`;
}
