import { takeApart } from "./anatomy.ts";
import type { Article, ArticleFacts } from "./article.ts";
import { findByline } from "./byline.ts";
import { findPublished } from "./dates/published.ts";
import { findHeadline } from "./headline.ts";
import { findLanguage } from "./language.ts";
import { findOutlet } from "./outlet/outlet.ts";
import { composeParts } from "./parts.ts";

/** What an article says about itself: its parts, headline, outlet, byline and date, each with the words it was read from. */
export function findFacts(article: Article): ArticleFacts {
  const { text } = article;
  const anatomy = takeApart(text);
  const headline = findHeadline(anatomy.segments, article.title);
  return {
    headline: headline.text,
    outlet: findOutlet(anatomy, article.outlet),
    byline: findByline(anatomy, article.author),
    published: findPublished(anatomy, article.date),
    language: findLanguage(text, article.language),
    parts: composeParts(anatomy.furniture, anatomy.segments, headline.spans),
  };
}
