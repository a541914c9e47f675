import { z } from "zod";
import { type ArticleEntry, askArticles } from "../../ask/articles.ts";
import { outlet as askOutlet, type OutletAnswer } from "../../ask/outlet.ts";
import type { Page } from "../../ask/page.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { compareAddress } from "../compare/asked.ts";
import { html } from "../html.ts";
import { keptAnswer } from "../kept-answer.ts";
import { articleList } from "../lists/articles.ts";
import { outletAddress, personLink } from "../lists/links.ts";
import { paging } from "../lists/paging.ts";
import { flowOf } from "../outlet/flow.ts";
import { definePage } from "../page.ts";
import { bars } from "../picture/bars.ts";
import { ArticleEntryShape, PAGE_QUERY, pageShape, WhenShape } from "../shapes.ts";

/** An outlet with its last articles. */
export interface OutletWithArticles extends OutletAnswer {
  readonly lately: Page<ArticleEntry>;
}

const Answer: z.ZodType<OutletWithArticles> = z.strictObject({
  name: z.string(),
  articles: z.int(),
  days: WhenShape.nullable(),
  statements: z.int(),
  lookedAt: z.int().describe("how many of its articles, those that came last, tell what follows"),
  own: z.int().describe("statements that came, as far as the articles say, by no other medium's hands"),
  relayed: z.int().describe("statements that another medium is credited for"),
  speakers: z.array(z.strictObject({ id: z.string(), name: z.string(), articles: z.int(), statements: z.int() })),
  takes: z.array(
    z.strictObject({ from: z.string(), articles: z.int(), statements: z.int(), forms: z.array(z.string()) }),
  ),
  lately: pageShape(ArticleEntryShape),
});

/** An outlet: whom it quotes, and from whom it takes. */
export const outlet = definePage({
  path: "/outlet/:name",
  about: "An outlet: whom it quotes, from whom it takes, how much is its own",
  query: PAGE_QUERY,
  answer: Answer,
  ask: keptAnswer(async (record, name, { page }: { page: number }) => ({
    ...(await askOutlet(record, name)),
    lately: await askArticles(record, { outlet: name, page }),
  })),
  show: (answer) => {
    const { name, articles, days, statements, lookedAt, own, relayed, speakers, takes, lately } = answer;
    const share = own ? Math.round((own / (own + relayed)) * 100) : 0;
    const which =
      lookedAt < articles ? `the statements in its latest ${counted(lookedAt, "article")}` : "its statements";
    return {
      title: name,
      main: html`<p class="kicker">Outlet</p>
<h1>${name}</h1>
<p class="facts">${counted(articles, "article")} · ${whenInWords(days)} · ${counted(statements, "statement")}</p>
<section aria-labelledby="takes"><h2 id="takes">From whom it takes</h2>
<p>${statements ? `Of ${which}, ${share} % (${own.toLocaleString("en")}) are its own as far as its articles say; for ${relayed.toLocaleString("en")} they credit another medium.` : "No statement was found in its articles."}</p>
${flowOf(answer)}
${
  takes.length
    ? html`<table><caption>The media that it credits</caption><thead><tr><th scope="col">Medium</th><th scope="col">Articles</th><th scope="col">Statements</th><th scope="col">How</th></tr></thead>
<tbody>${takes.map((take) => html`<tr><th scope="row">${take.from}</th><td class="count">${take.articles}</td><td class="count">${take.statements}</td><td>${take.forms.join(", ")}</td></tr>`)}</tbody></table>`
    : ""
}</section>
${
  speakers.length
    ? html`<section aria-labelledby="speakers"><h2 id="speakers">Whom it quotes</h2>
${bars(
  "Those whom most of its articles let speak",
  "Speaker",
  "article",
  speakers.map((speaker) => ({ name: personLink(speaker), count: speaker.articles })),
)}</section>`
    : ""
}
<p><a href="${compareAddress({ a: name })}">Compare it with another outlet</a></p>
<section aria-labelledby="articles"><h2 id="articles">Its articles</h2>
${articleList(lately.results)}${paging(lately, outletAddress(name))}</section>`,
    };
  },
});
