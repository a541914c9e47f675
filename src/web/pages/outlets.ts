import { z } from "zod";
import { outlets as askOutlets, type OutletEntry } from "../../ask/outlets.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { html } from "../html.ts";
import { keptAnswer } from "../kept-answer.ts";
import { outletLink } from "../lists/links.ts";
import { paging } from "../lists/paging.ts";
import { definePage } from "../page.ts";
import { PAGE_QUERY, pageShape, WhenShape } from "../shapes.ts";

export const OutletEntryShape: z.ZodType<OutletEntry> = z.strictObject({
  name: z.string(),
  articles: z.int(),
  days: WhenShape.nullable().describe("from the first day on which its articles appeared to the last"),
});

/** Which outlets are in the record? */
export const outlets = definePage({
  path: "/outlets",
  about: "The outlets of the record, those of most articles first",
  query: PAGE_QUERY,
  answer: pageShape(OutletEntryShape),
  ask: keptAnswer((record, _, { page }: { page: number }) => askOutlets(record, { page, limit: 50 })),
  show: (answer) => ({
    title: "Outlets",
    main: html`<h1>Outlets</h1>
<p class="summary">${counted(answer.total ?? 0, "outlet")}, those of most articles first. An article that nothing says the outlet of is in none.</p>
<table><thead><tr><th scope="col">Outlet</th><th scope="col">Articles</th><th scope="col">Days</th></tr></thead>
<tbody>${answer.results.map(
      ({
        name,
        articles,
        days,
      }) => html`<tr><th scope="row">${outletLink(name)}</th><td class="count">${articles.toLocaleString("en")}</td><td>${whenInWords(days)}</td></tr>
`,
    )}</tbody></table>
${paging(answer, "/outlets")}`,
  }),
});
