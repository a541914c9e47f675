import { counted } from "../../phrase/count.ts";
import type { Attribution } from "../../reading/reading.ts";
import { correctAddress } from "../correct/told.ts";
import { type Html, html } from "../html.ts";
import { confidence } from "./confidence.ts";
import { correctedInWords } from "./corrected.ts";
import { type ArticleDirectory, speakerOf } from "./directory.ts";

/** What stands beside a paragraph: who says each of the statements that begin in it, how, and how sure that is. */
export function notesOn(directory: ArticleDirectory, attributions: readonly Attribution[]): Html {
  if (!attributions.length) return null;
  return html`<ol class="notes" role="list">${attributions.map((attribution) => note(directory, attribution))}</ol>`;
}

function note(directory: ArticleDirectory, attribution: Attribution): Html {
  const { id, kind, act, within } = attribution;
  const speaker = speakerOf(directory, attribution);
  const name = speaker?.href
    ? html`<a href="${speaker.href}">${speaker.name}</a>`
    : (speaker?.name ?? unnamed(directory, attribution));
  const outer = within === null ? undefined : directory.numbers.get(within);
  const utterance = directory.standings.get(id)?.utterance;
  return html`<li id="note-${id}" class="note" data-of="${id}">
<a class="number" href="#${id}"><span class="unseen">Statement </span>${directory.numbers.get(id)}</a>
<b>${name}</b>${outer === undefined ? "" : html`, as told in <a href="#${within}">${outer}</a>`}<br>
${kind}${act === "speech" ? "" : `, ${act}`} · ${confidence(attribution.confidence)}
${utterance ? html`· <a href="/utterance/${utterance.id}">${utterance.renders > 1 ? counted(utterance.renders, "report") : "more"}<span class="unseen"> of statement ${directory.numbers.get(id)}</span></a>` : ""}
<span class="onward">· <a href="${correctAddress(`${directory.key}#${id}`)}">correct<span class="unseen"> statement ${directory.numbers.get(id)}</span></a></span>${correctedInWords(directory, id)}
</li>`;
}

/** What the article calls whoever it doesn't name. */
function unnamed({ reading }: ArticleDirectory, { source }: Attribution): Html {
  const words = source.map((span) => reading.text.slice(...span)).join(" ");
  return words ? html`“${words}”` : "nobody named";
}
