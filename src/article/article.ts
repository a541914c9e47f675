import type { Evidence, Published } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";

/** One published text as it came in, with what its file, feed or page said about it. */
export interface Article {
  /** The id given, else the file's name. */
  id: string;
  /** The article's own text, as it stands; every offset of a reading counts in it. */
  text: string;
  title?: string;
  /** As given: an ISO 8601 date or time is understood, anything else is tried and may be left open. */
  date?: string;
  /** The publisher as given (`outlet`, `publisher` or `source` of a JSON line; a page's own metadata). */
  outlet?: string;
  url?: string;
  author?: string;
  /** BCP 47, as given. */
  language?: string;
}

/** The kinds of parts that carry the story. Attributions are read only inside these. */
export const STORY_KINDS = ["headline", "lead", "paragraph"] as const;

/** The kinds of parts that are no part of the story: marked, never deleted, and no attribution is read inside. */
export const FURNITURE_KINDS = [
  "teaser",
  "credit",
  "tags",
  "appeal",
  "social",
  "bio",
  "navigation",
  "byline",
  "date",
] as const;

export type PartKind = (typeof STORY_KINDS)[number] | (typeof FURNITURE_KINDS)[number];

/** A stretch of the article and what it is there for. Parts are in the order of the text and don't overlap. */
export interface Part {
  kind: PartKind;
  span: Span;
}

/** What an article says about itself, each fact with its evidence; what it doesn't say is null. */
export interface ArticleFacts {
  headline: string | null;
  outlet: { name: string; evidence: Evidence } | null;
  byline: { name: string; evidence: Evidence } | null;
  published: Published | null;
  language: string | null;
  parts: Part[];
}
