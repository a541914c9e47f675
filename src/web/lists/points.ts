import type { FoundPoint, PointRef } from "../../ask/points.ts";
import type { UtteranceRef } from "../../ask/utterance-refs.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { type Html, html, joined } from "../html.ts";
import { cut } from "../picture/cut.ts";
import { personLink } from "./links.ts";

/** So many speakers are named before the rest is counted. */
const NAMED = 5;
/** Longer words are cut. */
const LONGEST = 260;

/** Talking points, each in the words that were looked for, or else in those in which it was first made. */
export function pointList(points: readonly (PointRef & Partial<Pick<FoundPoint, "found">>)[]): Html {
  return html`<ol class="utterances" role="list">${points.map(({ id, first, utterances, speakers, last, found }) => {
    const rest = speakers.length - NAMED;
    const shown = found ?? first;
    return html`<li><blockquote><a class="saying" href="/point/${id}">${cut(shown.words, LONGEST)}</a></blockquote>
<p class="aside">${shown.id === first.id ? "First" : html`In these words${bySomebody(shown)}; first`}${bySomebody(first)}; ${counted(utterances, "time")} by ${joined(speakers.slice(0, NAMED).map(personLink), ", ")}${rest > 0 ? ` and ${rest} more` : ""}${speakers.length ? "" : "nobody known"}${last === null ? "" : `; last ${last}`}</p></li>
`;
  })}</ol>`;
}

function bySomebody({ speaker, first }: UtteranceRef): Html {
  return html`${speaker ? html` by ${personLink(speaker)}` : ""} ${whenInWords(first)}`;
}
