import type { Page } from "../../ask/page.ts";
import { type Html, html } from "../html.ts";
import type { Narrowed } from "./filter.ts";

/** The most that goes into one file. */
const MOST = 1_000;

/** Ways to take along what is shown. */
export function exportsOf(address: string, narrowed: Narrowed, { total }: Page<unknown>): Html {
  const given = Object.entries(narrowed).filter(([, value]) => value);
  const query = new URLSearchParams([...given, ["limit", String(MOST)]]);
  const which = total !== null && total > MOST ? `the first ${MOST.toLocaleString("en")} of them` : "all of them";
  return html`<p class="aside">Take along ${which}: <a href="${address}.csv?${query}">CSV</a> · <a href="${address}.json?${query}">JSON</a></p>`;
}
