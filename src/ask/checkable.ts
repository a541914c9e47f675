import { basisOf } from "../store/corrections/basis.ts";
import type { OpenRecord } from "../store/open.ts";
import { askArticle, verdictOn } from "./article.ts";
import { ARTICLE_COLUMNS, type ArticleRef, articleRef } from "./refs.ts";

/** An article of which all statements can be judged at once. */
export interface Checkable {
  readonly article: ArticleRef;
  /** Changes when what people decided about its statements does: whoever checks it hands it back. */
  readonly basis: string;
  readonly statements: readonly CheckableStatement[];
}

export interface CheckableStatement {
  /** The attribution's id in the reading. */
  readonly attribution: string;
  readonly words: string;
  /** Who says them and how, in the article's words. */
  readonly source: string;
  readonly cue: string;
  /** Who the record takes for the speaker; null where nobody is known. */
  readonly speaker: string | null;
  /** What was decided last. */
  readonly verdict: "accepted" | "rejected" | null;
}

/**
 * What was found in an article, to be judged.
 *
 * @throws AskProblem where the record holds none of that key
 */
export async function checkable(record: OpenRecord, key: string): Promise<Checkable> {
  const { reading, statements, corrections } = await askArticle(record, key);
  const row = await record.query
    .selectFrom("article")
    .select(ARTICLE_COLUMNS)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  const speakers = new Map(statements.map(({ attribution, speaker }) => [attribution, speaker?.name ?? null]));
  const wordsAt = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => reading.text.slice(...span)).join(" … ");
  return {
    article: articleRef(row),
    basis: basisOf(record.db, key)!,
    statements: reading.attributions.map(({ id, content, source, cue }) => ({
      attribution: id,
      words: wordsAt(content),
      source: wordsAt(source),
      cue: wordsAt(cue),
      speaker: speakers.get(id) ?? null,
      verdict: verdictOn(corrections, id),
    })),
  };
}
