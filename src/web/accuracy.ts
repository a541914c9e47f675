import { type Html, html } from "./html.ts";

/** What each engine was measured to get right: `[kind, precision, recall]` in percent. */
export type Accuracy = Readonly<
  Record<string, { readonly corpus: string; readonly rows: readonly (readonly [string, string, string])[] }>
>;

/** How well the machine reads, by kind of attribution: a tool that reads for others says so where it is used. */
export function accuracyInWords(accuracy: Accuracy): Html {
  return Object.entries(accuracy).map(
    ([engine, { corpus, rows }]) => html`<details class="accuracy">
<summary>How far to trust the machine's reading (engine “${engine}”)</summary>
<table>
<caption>Measured on ${corpus}, in percent. “Right” is how many of those shown are right, “found” how many there are were found.</caption>
<thead><tr><th scope="col">Attributions</th><th scope="col">right</th><th scope="col">found</th></tr></thead>
<tbody>${rows.map(([kind, right, found]) => html`<tr><th scope="row">${kind}</th><td>${right}</td><td>${found}</td></tr>`)}</tbody>
</table>
<p>Measured by <code>npm run bench -- attributions</code>.</p>
</details>`,
  );
}
