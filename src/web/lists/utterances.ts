import type { UtteranceRef } from "../../ask/utterance-refs.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { type Html, html, joined } from "../html.ts";
import { outletLink, personLink } from "./links.ts";

/** So many outlets are named before the rest is counted. */
const NAMED = 4;

/** Utterances: who, in which words, when, and who carries them. */
export function utteranceList(utterances: readonly UtteranceRef[], { named = true } = {}): Html {
  return html`<ol class="utterances" role="list">${utterances.map(
    (utterance) => html`<li>${utteranceEntry(utterance, named)}</li>
`,
  )}</ol>`;
}

/** One of them; without its speaker where all are one person's. */
export function utteranceEntry(utterance: UtteranceRef, named = true, words: Html = html`${utterance.words}`): Html {
  const { id, speaker, first } = utterance;
  return html`${named ? html`<p class="who">${speaker ? personLink(speaker) : "Nobody known"}</p>` : ""}
<blockquote><a class="saying" href="/utterance/${id}">${words}</a></blockquote>
<p class="aside">${whenInWords(first)} · ${carriers(utterance)}</p>`;
}

/** Which outlets carry it. */
function carriers({ outlets, renders }: UtteranceRef): Html {
  if (!outlets.length) return counted(renders, "report");
  const rest = outlets.length - NAMED;
  return html`${joined(outlets.slice(0, NAMED).map(outletLink), ", ")}${rest > 0 ? ` and ${rest} more` : ""}${renders > 1 ? ` (${counted(renders, "report")})` : ""}`;
}
