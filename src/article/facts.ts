import type { Article, ArticleFacts } from "./article.ts";

/** What an article says about itself: its parts, headline, outlet, byline and date, each with the words it was read from. */
export function findFacts(article: Article): ArticleFacts {
  return {
    headline: article.title ?? null,
    outlet: article.outlet ? { name: article.outlet, evidence: { field: "outlet" } } : null,
    byline: null,
    published: null,
    language: article.language ?? null,
    parts: [{ kind: "paragraph", span: [0, article.text.length] }],
  };
}
