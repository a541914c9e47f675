import type { Render } from "../../ask/renders.ts";
import { type Html, html } from "../html.ts";
import { compareAddress } from "./asked.ts";

/** So many pairs are offered. */
const MOST = 3;

/** Ways from an utterance to what else two of its outlets made of those days: the first that carried it, with each other. */
export function comparisonsOf(renders: readonly Render[]): Html {
  const [first, ...others] = [...new Set(renders.flatMap(({ article }) => article.outlet ?? []))];
  if (first === undefined || !others.length) return null;
  const days = renders.flatMap(({ article: { published } }) => [published?.from ?? [], published?.to ?? []].flat());
  const [since, until] = [days.toSorted()[0] ?? "", days.toSorted().at(-1) ?? ""];
  return html`<div class="onward"><h3>What else these outlets made of those days</h3>
<ul>${others.slice(0, MOST).map((other) => html`<li><a href="${compareAddress({ a: first, b: other, since, until })}">${first} and ${other}, side by side</a></li>`)}</ul></div>`;
}
