import { sql } from "kysely";
import type { Attribution } from "../reading/reading.ts";
import type { OpenRecord } from "../store/open.ts";
import type { Form } from "../store/schema.ts";
import type { Span } from "../text/span.ts";
import { ARTICLE_COLUMNS, type ArticleRef, articleRef } from "./refs.ts";

/** One report of an utterance. */
export interface Render {
  /** The statement's id: "a7f3k2m9qd#a3". */
  readonly id: string;
  readonly article: ArticleRef;
  /** How it renders the utterance: full, excerpt, variant, paraphrase. */
  readonly form: Form;
  readonly kind: Attribution["kind"];
  /** Who speaks, as the article calls them. */
  readonly speaker: string | null;
  /** The words that report. */
  readonly cue: string;
  /** The words reported; pieces are joined by " … ". */
  readonly words: string;
  /** Where these stand in the article's text. */
  readonly content: readonly Span[];
  /** The probability that it was read right. */
  readonly confidence: number;
}

/** A render with the rows it comes from. */
export interface RenderRow extends Render {
  readonly rows: { readonly article: number; readonly statement: number; readonly utterance: number };
  readonly attribution: string;
}

/** The renders of some utterances, by their rows, each list by date: what has none comes last. */
export async function rendersOf(
  { query }: OpenRecord,
  utterances: readonly number[],
): Promise<Map<number, RenderRow[]>> {
  const found = new Map<number, RenderRow[]>(utterances.map((row) => [row, []]));
  if (!utterances.length) return found;
  const rows = await query
    .selectFrom("statement")
    .innerJoin("article", "article.id", "statement.article")
    .leftJoin("person_name", "person_name.id", "statement.speaker")
    .select(["statement.id", "statement.article", "attribution", "utterance", "form", "statement.kind"])
    .select(["cue", "content", "spans", "confidence", "person_name.name as speaker", ...ARTICLE_COLUMNS])
    .where("utterance", "in", sql<number>`(select value from json_each(${JSON.stringify(utterances)}))`)
    .execute();
  for (const row of rows.sort(byDate)) {
    found.get(row.utterance!)!.push({
      id: `${row.article_key}#${row.attribution}`,
      article: articleRef(row),
      form: row.form,
      kind: row.kind,
      speaker: row.speaker,
      cue: row.cue,
      words: row.content,
      content: JSON.parse(row.spans) as Span[],
      confidence: row.confidence,
      rows: { article: row.article, statement: row.id, utterance: row.utterance! },
      attribution: row.attribution,
    });
  }
  return found;
}

interface Dated {
  id: number;
  article_key: string;
  attribution: string;
  published_from: number | null;
  published_to: number | null;
}

function byDate(a: Dated, b: Dated): number {
  const day = ({ published_from, published_to }: Dated) => published_to ?? published_from ?? Number.MAX_SAFE_INTEGER;
  return day(a) - day(b) || (a.article_key < b.article_key ? -1 : a.article_key > b.article_key ? 1 : a.id - b.id);
}

/** A render as an answer gives it. */
export function asAnswer({ rows: _rows, attribution: _attribution, ...render }: RenderRow): Render {
  return render;
}
