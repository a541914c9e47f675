import type { z } from "zod";
import { corrections as askCorrections, type CorrectionEntry } from "../../ask/corrections.ts";
import { counted } from "../../phrase/count.ts";
import { CorrectionShape } from "../correct/shapes.ts";
import { hidden } from "../correct/signed.ts";
import { correctionSigned, correctionTold } from "../correct/told.ts";
import { type Html, html } from "../html.ts";
import { paging } from "../lists/paging.ts";
import { definePage, type Visitor } from "../page.ts";
import { PAGE_QUERY, pageShape } from "../shapes.ts";

/** What was put right in the record, by whom, when and why. */
export const corrections = definePage({
  path: "/corrections",
  about: "What people put right in the record, the latest first, by whom and when; what they took back, too",
  query: PAGE_QUERY,
  answer: pageShape(CorrectionShape),
  ask: (record, _, { page }: z.infer<typeof PAGE_QUERY>) => askCorrections(record, { page }),
  show: (answer, _, visitor) => ({
    title: "Corrections",
    main: html`<h1>Corrections</h1>
<p class="summary">${counted(answer.total ?? 0, "correction")}. They are kept beside what the machine read, hold when it reads again, and can be taken back.</p>
${
  answer.results.length
    ? html`<ol class="corrections" role="list">${answer.results.map((one) => entry(one, visitor))}</ol>`
    : html`<p>Nobody has put anything right yet. The page of an utterance, a person or a talking point has a link at its foot for it, and an article has one beside each statement.</p>`
}
${paging(answer, "/corrections")}
${answer.results.length ? html`<p class="aside">To train with: <a href="/gold/attributions">what people decided, as gold</a></p>` : ""}`,
  }),
});

function entry(one: CorrectionEntry, visitor: Visitor): Html {
  return html`<li id="c${one.number}"${one.undone ? html` class="undone"` : ""}>
<div><p>${correctionTold(one)}</p>
<p class="aside">${one.number} · ${correctionSigned(one)}</p></div>
${one.undone ? "" : undoForm(one, visitor)}
</li>
`;
}

function undoForm({ number }: CorrectionEntry, { who }: Visitor): Html {
  return html`<form method="post" action="/corrections/undo">${hidden({ correction: String(number) })}
${who ? hidden({ who }) : html`<label>Your name <input name="who" required maxlength="80" autocomplete="name"></label>`}
<button>Undo<span class="unseen"> correction ${number}</span></button></form>`;
}
