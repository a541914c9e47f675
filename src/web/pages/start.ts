import { z } from "zod";
import { askArticles } from "../../ask/articles.ts";
import { counted, html } from "../html.ts";
import { articleList } from "../lists/articles.ts";
import { definePage, NO_QUERY } from "../page.ts";
import { ArticleEntryShape, pageShape } from "../shapes.ts";

/** What is in the record. */
export const start = definePage({
  path: "/",
  about: "What is in the record",
  query: NO_QUERY,
  answer: z.strictObject({ articles: pageShape(ArticleEntryShape) }),
  ask: async (record) => ({ articles: await askArticles(record, { limit: 10 }) }),
  show: ({ articles }) => ({
    title: "hearsay",
    main: html`<h1>Who said what, in which words, and through whose hands it came</h1>
<section aria-labelledby="latest">
<h2 id="latest">The last articles of ${counted(articles.total ?? 0, "article")}</h2>
${articleList(articles.results)}
<p><a href="/articles">All articles</a></p>
</section>`,
  }),
});
