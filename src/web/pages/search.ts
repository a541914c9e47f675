import { z } from "zod";
import { type Said, who } from "../../ask/who.ts";
import { counted } from "../../phrase/count.ts";
import { html } from "../html.ts";
import { paging } from "../lists/paging.ts";
import { utteranceEntry } from "../lists/utterances.ts";
import { definePage } from "../page.ts";
import { excerpt } from "../search/excerpt.ts";
import { PAGE_QUERY, pageShape, RenderShape, utteranceRef } from "../shapes.ts";

const SaidShape: z.ZodType<Said> = z.strictObject({ ...utteranceRef, report: RenderShape });

/** Who said these words? */
export const search = definePage({
  path: "/search",
  about: "Who said these words: utterances whose reports hold them, those that fit best first",
  query: PAGE_QUERY.extend({
    words: z
      .string()
      .max(500)
      .default("")
      .describe('words, "a phrase", begin*, speaker:NAME, outlet:NAME, since:DATE, until:DATE'),
  }),
  answer: pageShape(SaidShape),
  ask: (record, _, { words, page }) => who(record, words, { page }),
  show: (answer, { words }) => ({
    title: `Who said ${words}`,
    search: words,
    main: html`<h1>Who said ${words}</h1>
<p class="summary">${answer.total === null ? "Very many utterances, those that came last first" : `${counted(answer.total, "utterance")}, what fits best first`}</p>
<ol class="utterances" role="list">${answer.results.map(
      (said) => html`<li>${utteranceEntry(said, true, excerpt(said.report.words, words))}</li>
`,
    )}</ol>
${answer.results.length ? "" : html`<p>Nobody in this record is reported to have said that. Try fewer words, or the beginning of one with a star: <code>weap*</code>.</p>`}
${paging(answer, "/search", { words })}
<details class="help"><summary>What can be asked</summary>
<p>All words have to occur; a <code>"phrase in quotation marks"</code> as it stands; <code>begin*</code> finds words by their beginning.
<code>speaker:NAME</code>, <code>outlet:NAME</code>, <code>since:2024-03</code> and <code>until:2024</code> narrow it down.</p></details>`,
  }),
});
