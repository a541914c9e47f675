import type { Article } from "../article/article.ts";
import { articleIn } from "./entry.ts";
import type { OpenRecord } from "./open.ts";

/** An article as the record holds it, and what read it. */
export interface Stored {
  article: Article;
  engine: string;
  model: string;
  /** Whether it came as a reading, and not as an article. */
  readElsewhere: boolean;
}

/** So many are loaded at once. */
const PAGE = 100;

type Row = [
  row: number,
  name: string,
  url: string | null,
  engine: string,
  model: string,
  given: string | null,
  text: ArrayBuffer,
  json: ArrayBuffer,
];

/** All articles of a record, in the order in which they came; those that come meanwhile are not among them. */
export async function* storedArticles({ db }: OpenRecord): AsyncGenerator<Stored, void, undefined> {
  const [[last]] = db.prepare("select coalesce(max(id), 0) from article").raw().all() as [[number]];
  const page = db
    .prepare(
      `select a.id, a.name, a.url, r.engine, r.model, r.given, r.text, r.json
       from article a join reading r on r.article = a.id where a.id > ? and a.id <= ? order by a.id limit ${PAGE}`,
    )
    .raw();
  for (let at = 0; at < last; ) {
    const rows = page.all(at, last) as Row[];
    if (!rows.length) return;
    for (const [row, name, url, engine, model, given, text, json] of rows) {
      at = row;
      const packed = { name, url, given, text: new Uint8Array(text), json: new Uint8Array(json) };
      yield { article: articleIn(packed), engine, model, readElsewhere: given === null };
    }
  }
}
