import type { ArticleAnswer } from "../../ask/article.ts";
import { counted } from "../../phrase/count.ts";
import { publishedInWords } from "../../phrase/published.ts";
import { type Html, html, joined } from "../html.ts";
import { blocksOf, isFurniture } from "./blocks.ts";
import type { createProver } from "./proof.ts";

/** Letters of the beginning by which an article is called that has no headline. */
const BEGINNING = 90;

export function titleOf({ reading }: ArticleAnswer): string {
  const { headline } = reading.article;
  if (headline) return headline;
  const story = blocksOf(reading).find(({ kind }) => !isFurniture(kind));
  const words = (story ? reading.text.slice(...story.span) : reading.text).trim().replace(/\s+/g, " ");
  if (words.length <= BEGINNING) return words || "(no words)";
  const end = words.lastIndexOf(" ", BEGINNING);
  return `${words.slice(0, end > 0 ? end : BEGINNING)}…`;
}

/** An article's headline, and its outlet, author and date with the words that prove them. */
export function heading(article: ArticleAnswer, prove: ReturnType<typeof createProver>): Html {
  const { outlet, byline, published } = article.reading.article;
  const { attributions } = article.reading;
  const date = publishedInWords(published);
  const speakers = new Set(attributions.flatMap(({ speaker }) => speaker ?? [])).size;
  const facts: Html[] = [
    outlet ? prove(outlet.name, outlet.evidence) : "outlet not named",
    byline ? prove(byline.name, byline.evidence) : null,
    published ? prove(date, published.evidence) : date,
    article.url && isWeb(article.url) ? html`<a href="${article.url}" rel="noreferrer">the original</a>` : null,
  ].filter((fact) => fact !== null);
  return html`<p class="kicker">Article</p>
<h1>${titleOf(article)}</h1>
<p class="facts">${joined(facts, " · ")}</p>
${article.stands ? "" : html`<p class="warning">A newer version of this article is in the record; this one is kept as it was.</p>`}
<p class="summary">${counted(attributions.length, "statement")}, ${counted(speakers, "speaker")} known by name; read by the engine “${article.reading.engine.name}”.</p>`;
}

/** Only an address of the web becomes a link. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
