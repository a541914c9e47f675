import { askArticles } from "../../ask/articles.ts";
import { counted } from "../../phrase/count.ts";
import { html } from "../html.ts";
import { articleList } from "../lists/articles.ts";
import { paging } from "../lists/paging.ts";
import { definePage } from "../page.ts";
import { ArticleEntryShape, PAGE_QUERY, pageShape } from "../shapes.ts";

/** All articles, those that came last first. */
export const articles = definePage({
  path: "/articles",
  about: "The articles of the record, those that came last first",
  query: PAGE_QUERY,
  answer: pageShape(ArticleEntryShape),
  ask: (record, _, { page }) => askArticles(record, { page, limit: 50 }),
  show: (answer) => ({
    title: "Articles",
    main: html`<h1>Articles</h1>
<p class="summary">${counted(answer.total ?? 0, "article")}, those that came last first</p>
${articleList(answer.results)}
${paging(answer, "/articles")}`,
  }),
});
