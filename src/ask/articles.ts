import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { type Page, type Paging, rangeOf } from "./page.ts";
import { ARTICLE_COLUMNS, type ArticleRef, articleRef } from "./refs.ts";

/** An article in a list. */
export interface ArticleEntry extends ArticleRef {
  readonly statements: number;
}

export interface ArticlesAsked extends Paging {
  /** Only what this outlet published; of whatever outlet where nothing is said. */
  readonly outlet?: string | undefined;
}

/**
 * The articles of a record that stand, the last to come first.
 *
 * @example (await askArticles(record, { limit: 5 })).results[0].headline
 */
export async function askArticles({ query }: OpenRecord, asked: ArticlesAsked = {}): Promise<Page<ArticleEntry>> {
  const { limit, page, offset } = rangeOf(asked);
  const { outlet } = asked;
  const standing = query
    .selectFrom("article")
    .where("stands", "=", 1)
    .$if(outlet !== undefined, (articles) => articles.where("outlet", "=", outlet!));
  const [rows, counted] = await Promise.all([
    query
      .selectFrom("article")
      .select(ARTICLE_COLUMNS)
      .select(sql<number>`(select count(*) from statement s where s.article = article.id)`.as("statements"))
      // Found by the index alone: only those shown are looked up.
      .where(
        "id",
        "in",
        standing
          .select("id")
          .orderBy("id", "desc")
          .limit(limit + 1)
          .offset(offset),
      )
      .orderBy("article.id", "desc")
      .execute(),
    standing.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow(),
  ]);
  return {
    results: rows.slice(0, limit).map((row) => ({ ...articleRef(row), statements: row.statements })),
    page,
    limit,
    more: rows.length > limit,
    total: counted.total,
  };
}
