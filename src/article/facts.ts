import type { Article, ArticleFacts } from "./article.ts";
import { findByline } from "./byline.ts";
import { findPublished } from "./dates/published.ts";
import { takeApart } from "./facing.ts";
import { findHeadline } from "./headline.ts";
import { findLanguage } from "./language.ts";
import { findOutlet } from "./outlet/outlet.ts";
import { composeParts } from "./parts.ts";

/** What an article says about itself: its parts, headline, outlet, byline and date, each with the words it was read from. */
export function findFacts(article: Article): ArticleFacts {
  const { text } = article;
  const facing = takeApart(text);
  const headline = findHeadline(facing.segments, article.title);
  return {
    headline: headline.text,
    outlet: findOutlet(facing, article.outlet),
    byline: findByline(facing, article.author),
    published: findPublished(facing, article.date),
    language: findLanguage(text, article.language),
    parts: composeParts(facing.furniture, facing.segments, headline.spans),
  };
}
