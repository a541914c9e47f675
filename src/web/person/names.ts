import type { PersonSummary } from "../../ask/person.ts";
import { counted } from "../../phrase/count.ts";
import { type Html, html } from "../html.ts";

/** The names under which somebody speaks, each with why it is theirs; nothing where there is only one. */
export function names({ names }: PersonSummary): Html {
  if (names.length < 2) return null;
  return html`<section aria-labelledby="names"><h2 id="names">Under which names</h2>
<ul>${names.map(
    ({ name, articles, tie }) =>
      html`<li>${name} <span class="aside">${counted(articles, "article")}${tie ? html`; the same as ${tie.to}: ${tie.reason}, ${Math.round(tie.score * 100)} % sure` : ""}</span></li>`,
  )}</ul></section>`;
}
