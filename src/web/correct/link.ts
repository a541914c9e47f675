import { type Html, html } from "../html.ts";
import { correctAddress } from "./told.ts";

/** The way from a page to where its matter is corrected. */
export function correctLink(id: string): Html {
  return html`<p class="aside correct-link"><a href="${correctAddress(id)}">Something is wrong here: correct it</a></p>`;
}
