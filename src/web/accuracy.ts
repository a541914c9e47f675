import { type Html, html } from "./html.ts";

/** What each engine was measured to get right: `[kind, precision, recall]` in percent. */
export type Accuracy = Readonly<
  Record<string, { readonly corpus: string; readonly rows: readonly (readonly [string, string, string])[] }>
>;

/** What was measured in one way: how, by which command, and what came of it with each engine; null where it plays no part. */
export interface Stated {
  readonly how: string;
  readonly command: string;
  readonly figures: readonly {
    readonly what: string;
    readonly accurate: string | null;
    readonly fast: string | null;
  }[];
}

/** How well the machine reads, by kind of attribution: a tool that reads for others says so where it is used. */
export function accuracyInWords(accuracy: Accuracy): Html {
  return html`${Object.entries(accuracy).map(
    ([engine, measured]) => html`<details class="accuracy">
<summary>How far to trust the machine's reading (engine “${engine}”)</summary>
${accuracyTable(measured)}
</details>`,
  )}
<p class="onward"><a href="/accuracy">How that was measured</a></p>`;
}

/** The same in a line, for paper, where nothing can be opened. */
export function accuracyInShort(accuracy: Accuracy): string {
  const shares = Object.entries(accuracy).flatMap(([engine, { rows }]) =>
    rows.filter(([kind]) => kind === "all").map(([, right]) => `${right} % with the engine “${engine}”`),
  );
  return `Read by a program. Of the attributions that it shows, as measured, so many are right: ${shares.join(", ")}.`;
}

/** By kind, what is right of what is shown, and what is found of what there is. */
export function accuracyTable({ corpus, rows }: Accuracy[string]): Html {
  return html`<table>
<caption>Measured on ${corpus}, in percent. “Right” is how many of those shown are right, “found” how many there are were found.</caption>
<thead><tr><th scope="col">Attributions</th><th scope="col">right</th><th scope="col">found</th></tr></thead>
<tbody>${rows.map(([kind, right, found]) => html`<tr><th scope="row">${kind}</th><td class="count">${right}</td><td class="count">${found}</td></tr>`)}</tbody>
</table>`;
}
