import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";

/** A report of an utterance of a talking point: where and when. */
export interface PointReport {
  readonly utterance: string;
  /** The article's key. */
  readonly article: string;
  readonly outlet: string | null;
  readonly published: When | null;
}

/** Where and when was this point reported? Every article that carries an utterance of it once, by date. */
export async function pointReports({ query }: OpenRecord, id: string): Promise<PointReport[]> {
  const rows = await query
    .selectFrom("point")
    .innerJoin("utterance", "utterance.point", "point.id")
    .innerJoin("statement", "statement.utterance", "utterance.id")
    .innerJoin("article", "article.id", "statement.article")
    .select(["utterance.key as utterance", "article.key as article", "outlet", "published_from", "published_to"])
    .distinct()
    .where("point.key", "=", id)
    .orderBy("published_from")
    .orderBy("article.key")
    .execute();
  return rows.map(({ utterance, article, outlet, published_from, published_to }) => ({
    utterance,
    article,
    outlet,
    published: whenOf(published_from, published_to),
  }));
}
