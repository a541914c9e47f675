import { z } from "zod";
import type { Accuracy, Stated } from "../accuracy.ts";
import { accuracyTable } from "../accuracy.ts";
import { html } from "../html.ts";
import { definePage, NO_QUERY, type Page } from "../page.ts";

/** How well the machine reads, and how that was measured. */
export interface AccuracyAnswer {
  readonly engines: readonly {
    readonly name: string;
    readonly corpus: string;
    readonly kinds: readonly { readonly kind: string; readonly precision: number; readonly recall: number }[];
  }[];
  readonly measured: readonly Stated[];
}

const Answer: z.ZodType<AccuracyAnswer> = z.strictObject({
  engines: z.array(
    z.strictObject({
      name: z.string(),
      corpus: z.string(),
      kinds: z.array(
        z.strictObject({
          kind: z.string().describe("all, direct, mixed or indirect"),
          precision: z.number().describe("how many percent of those shown are right"),
          recall: z.number().describe("how many percent of those there are were found"),
        }),
      ),
    }),
  ),
  measured: z.array(
    z.strictObject({
      how: z.string(),
      command: z.string(),
      figures: z.array(
        z.strictObject({ what: z.string(), accurate: z.string().nullable(), fast: z.string().nullable() }),
      ),
    }),
  ),
});

/** The page that states how well the machine reads, by kind, and how that was measured. */
export function accuracyPage(accuracy: Accuracy, stated: readonly Stated[]): Page {
  const answer: AccuracyAnswer = {
    engines: Object.entries(accuracy).map(([name, { corpus, rows }]) => ({
      name,
      corpus,
      kinds: rows.map(([kind, precision, recall]) => ({ kind, precision: Number(precision), recall: Number(recall) })),
    })),
    measured: stated,
  };
  return definePage({
    path: "/accuracy",
    about: "How well the machine reads, by kind of attribution and by engine, and how that was measured",
    query: NO_QUERY,
    answer: Answer,
    ask: () => answer,
    show: ({ measured }) => ({
      title: "How far to trust the machine's reading",
      main: html`<h1>How far to trust the machine's reading</h1>
<p class="lead">What this record says was read by a program. Of what it shows, most is right; of what the articles say, it misses some. Direct quotations are the surest, indirect ones the least.</p>
<div class="glance">${Object.entries(accuracy).map(([engine, measured]) => html`<section aria-labelledby="${engine}"><h2 id="${engine}">The engine “${engine}”</h2>${accuracyTable(measured)}</section>`)}</div>
<p>Which engine read an article is told at <code>hearsay stats</code>. What a person has corrected is not counted here: it is right as far as that person is.</p>
<section aria-labelledby="how"><h2 id="how">How it was measured, and what else was</h2>
<p>Each figure can be measured again with the command beside it. In percent where nothing else is said; F1 lies between how many of those found are right and how many of those there are were found.</p>
${measured.map(
  ({
    how,
    command,
    figures,
  }) => html`<div class="measured"><table><thead><tr><th scope="col">What</th><th scope="col">accurate</th><th scope="col">fast</th></tr></thead>
<tbody>${figures.map(({ what, accurate, fast }) => html`<tr><th scope="row" class="what">${what}</th><td>${accurate ?? "–"}</td><td>${fast ?? "–"}</td></tr>`)}</tbody></table>
<p>${how}<br><code>${command}</code></p></div>
`,
)}</section>`,
    }),
  });
}
