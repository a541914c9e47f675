import type { Evidence, Published, Reading } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";
import { type Html, html } from "../html.ts";
import { anchorOf, spansOf } from "./marks.ts";

/** Characters shown before and behind the words that prove something. */
const AROUND = 60;

/** Shows facts of one article, each with the words that prove it: they appear on hover and on focus. */
export function createProver({ text }: Reading): (fact: Html, evidence: Evidence | Published["evidence"]) => Html {
  let count = 0;
  return (fact, evidence) => {
    const id = `proof-${++count}`;
    const [span] = spansOf(evidence);
    if (!span) {
      const field = "field" in evidence ? evidence.field : "";
      const said = html`<span role="tooltip" id="${id}" class="proof">${fieldInWords(field)}</span>`;
      return html`<span class="proven"><button type="button" class="fact" aria-describedby="${id}">${fact}</button>${said}</span>`;
    }
    const said = html`<span role="tooltip" id="${id}" class="proof">${around(text, span)}</span>`;
    return html`<span class="proven"><a class="fact" href="#${anchorOf(span)}" aria-describedby="${id}">${fact}</a>${said}</span>`;
  };
}

function fieldInWords(field: string): Html {
  return field ? html`Given with the article, in its field “${field}”.` : "The article doesn't show it.";
}

/** The words at a span, marked, among those around them. */
function around(text: string, [start, end]: Span): Html {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = `${from > 0 ? "…" : ""}${text.slice(from, start)}`;
  const behind = `${text.slice(end, to)}${to < text.length ? "…" : ""}`;
  return html`${before}<b>${text.slice(start, end)}</b>${behind}`;
}
