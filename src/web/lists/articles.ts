import type { ArticleEntry } from "../../ask/articles.ts";
import type { ArticleRef } from "../../ask/refs.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { type Html, html } from "../html.ts";

/** What an article is called in a list: its headline, else its id. */
export function articleName({ headline, id }: ArticleRef): string {
  return headline ?? id;
}

/** Articles, each on a line of its own. */
export function articleList(articles: readonly ArticleEntry[]): Html {
  return html`<ul class="entries" role="list">${articles.map(
    (article) => html`<li><a href="/article/${article.key}">${articleName(article)}</a>
<span class="aside">${article.outlet ?? "outlet not named"} · ${whenInWords(article.published)} · ${counted(article.statements, "statement")}</span></li>
`,
  )}</ul>`;
}
