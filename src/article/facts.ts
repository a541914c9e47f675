import type { Article, ArticleFacts } from "./article.ts";
import { findByline } from "./byline.ts";
import { findPublished } from "./dates/published.ts";
import { markFurniture } from "./furniture/mark.ts";
import { findHeadline } from "./headline.ts";
import { findLanguage } from "./language.ts";
import { splitLines } from "./lines.ts";
import { findOutlet } from "./outlet/outlet.ts";
import type { Facing } from "./page.ts";
import { composeParts } from "./parts.ts";
import { storySegments } from "./segments.ts";

/** What an article says about itself: its parts, headline, outlet, byline and date, each with the words it was read from. */
export function findFacts(article: Article): ArticleFacts {
  const { text } = article;
  const lines = splitLines(text);
  const furniture = markFurniture({ text, lines });
  const facing: Facing = { text, lines, furniture, segments: storySegments(lines, furniture) };
  const headline = findHeadline(facing.segments, article.title);
  return {
    headline: headline.text,
    outlet: findOutlet(facing, article.outlet),
    byline: findByline(facing, article.author),
    published: findPublished(facing, article.date),
    language: findLanguage(text, article.language),
    parts: composeParts(furniture, facing.segments, headline.spans),
  };
}
