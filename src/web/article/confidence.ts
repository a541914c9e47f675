import { type Html, html } from "../html.ts";

/** Below this it is more likely than not that something was read wrong. */
export const DOUBTFUL = 0.5;

/** @example "93 % sure" with a bar that shows it */
export function confidence(probability: number): Html {
  const percent = Math.round(probability * 100);
  return html`<span class="confidence"><svg class="bar" viewBox="0 0 100 10" aria-hidden="true"><rect class="whole" width="100" height="10" /><rect class="part" width="${percent}" height="10" /></svg> ${percent} % sure</span>`;
}
