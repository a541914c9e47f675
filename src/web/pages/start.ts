import { z } from "zod";
import { type ArticleEntry, askArticles } from "../../ask/articles.ts";
import { type Overview, overview } from "../../ask/overview.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { html } from "../html.ts";
import { keptAnswer } from "../kept-answer.ts";
import { articleList } from "../lists/articles.ts";
import { outletLink, personLink } from "../lists/links.ts";
import { pointList } from "../lists/points.ts";
import { definePage, NO_QUERY } from "../page.ts";
import { bars } from "../picture/bars.ts";
import { overTime } from "../picture/over-time.ts";
import { ArticleEntryShape, PointRefShape, WhenShape } from "../shapes.ts";
import { OutletEntryShape } from "./outlets.ts";

/** What is in the record, with what came last. */
export interface Start extends Overview {
  readonly latest: readonly ArticleEntry[];
}

const Answer: z.ZodType<Start> = z.strictObject({
  articles: z.int(),
  statements: z.int(),
  utterances: z.int(),
  persons: z.int(),
  points: z.int(),
  days: WhenShape.nullable(),
  months: z.array(z.strictObject({ month: z.string(), articles: z.int() })),
  outlets: z.array(OutletEntryShape),
  speakers: z.array(z.strictObject({ id: z.string(), name: z.string(), articles: z.int() })),
  moved: z.array(PointRefShape).describe("the talking points that were made last"),
  latest: z.array(ArticleEntryShape),
});

/** What is in the record, and what moved lately. */
export const start = definePage({
  path: "/",
  about: "What is in the record: counts, months, outlets, speakers, the talking points that moved lately",
  query: NO_QUERY,
  answer: Answer,
  ask: keptAnswer(async (record) => ({
    ...(await overview(record)),
    latest: (await askArticles(record, { limit: 6 })).results,
  })),
  show: ({ articles, statements, utterances, persons, days, months, outlets, speakers, moved, latest }) => ({
    title: "hearsay",
    main: html`<h1>Who said what, in which words, and through whose hands it came</h1>
<p class="lead">${counted(articles, "article")} ${days ? `from ${whenInWords(days).replace("between ", "").replace(" and ", " to ")}` : ""} report ${counted(statements, "statement")} by ${counted(persons, "speaker")}: ${counted(utterances, "utterance")}, some of them in many papers.</p>
${
  articles
    ? html`<div class="glance">
${overTime(
  "When the articles appeared",
  "article",
  months.map(({ month, articles }) => ({ month, count: articles })),
)}
${bars(
  "Outlets of most articles",
  "Outlet",
  "article",
  outlets.map(({ name, articles }) => ({ name: outletLink(name), count: articles })),
)}
${bars(
  "Those whom most articles let speak",
  "Speaker",
  "article",
  speakers.map((speaker) => ({ name: personLink(speaker), count: speaker.articles })),
)}
</div>
${moved.length ? html`<section aria-labelledby="moved"><h2 id="moved">Talking points that moved lately</h2>${pointList(moved)}<p><a href="/points">All talking points</a></p></section>` : ""}
<section aria-labelledby="latest"><h2 id="latest">The articles that came last</h2>${articleList(latest)}<p><a href="/articles">All articles</a> · <a href="/add">Add some</a></p></section>`
    : html`<p>The record is empty. <a href="/add">Add articles</a> here, or by <code>hearsay add FILE…</code>.</p>`
}`,
  }),
});
