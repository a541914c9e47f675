import type { When } from "./day.ts";
import { whenOf } from "./day.ts";

/** A person as answers name them. */
export interface PersonRef {
  /** "p" and ten letters. */
  readonly id: string;
  readonly name: string;
}

/** An article as answers name it. */
export interface ArticleRef {
  /** Its key in the record: "a" and ten letters. */
  readonly key: string;
  /** The id that it came with. */
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: When | null;
}

/** The columns that an article's reference is made of. */
export const ARTICLE_COLUMNS = [
  "article.key as article_key",
  "article.name as article_name",
  "article.headline",
  "article.outlet",
  "article.url",
  "article.published_from",
  "article.published_to",
] as const;

/** What these columns give. */
export interface ArticleRow {
  article_key: string;
  article_name: string;
  headline: string | null;
  outlet: string | null;
  url: string | null;
  published_from: number | null;
  published_to: number | null;
}

export function articleRef(row: ArticleRow): ArticleRef {
  return {
    key: row.article_key,
    id: row.article_name,
    headline: row.headline,
    outlet: row.outlet,
    url: row.url,
    published: whenOf(row.published_from, row.published_to),
  };
}

/** A person's columns where there may be none. */
export function personRef(id: string | null, name: string | null): PersonRef | null {
  return id === null || name === null ? null : { id, name };
}
