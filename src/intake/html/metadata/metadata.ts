import { findAuthor } from "./author.ts";
import { findDate } from "./date.ts";
import { findLanguage } from "./language.ts";
import { findOutlet } from "./outlet.ts";
import { inMeta, type PageSources } from "./page.ts";
import { findTitle } from "./title.ts";
import { findUrl } from "./url.ts";

/** What a page says of its article outside the text. What it doesn't say is null. */
export interface Metadata {
  title: string | null;
  outlet: string | null;
  date: string | null;
  author: string | null;
  url: string | null;
  language: string | null;
  /** The page's summary of itself. */
  description: string | null;
}

export function findMetadata(page: PageSources): Metadata {
  const outlet = findOutlet(page);
  return {
    title: findTitle(page, outlet),
    outlet,
    date: findDate(page),
    author: findAuthor(page),
    url: findUrl(page),
    language: findLanguage(page),
    description: inMeta("og:description", "description", "twitter:description")(page) ?? null,
  };
}
