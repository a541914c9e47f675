import type { Database } from "libsql";
import type { Entry, EntryStatement } from "./entry.ts";
import { GAP } from "./linking/statements.ts";

/** Writes the rows of an entry. */
export interface Rows {
  /** The article with its reading; nothing that is said in it. */
  article(entry: Entry, stands: boolean, added: string): number;
  /** Another reading of an article that is there, and what the article says about itself by it. */
  newReading(entry: Entry, article: number): void;
  hops(entry: Entry, article: number): void;
  /** One statement, in no utterance yet. */
  statement(statement: EntryStatement, article: number, speaker: number | null): number;
}

export function createRows(db: Database): Rows {
  const article = db.prepare(
    `insert into article (key, name, url, digest, headline, outlet, byline, published_from, published_to, stands, added)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const reading = db.prepare(
    "insert into reading (article, engine, model, given, text, json) values (?, ?, ?, ?, ?, ?)",
  );
  const facts = db.prepare(
    "update article set headline = ?, outlet = ?, byline = ?, published_from = ?, published_to = ? where id = ?",
  );
  const reread = db.prepare("update reading set engine = ?, model = ?, json = ? where article = ?");
  const hop = db.prepare(
    "insert into hop (article, n, from_hand, to_hand, form, start, end, attributions) values (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const statement = db.prepare(
    `insert into statement (article, attribution, kind, act, confidence, speaker, form, cue, content, spans, roles, occasion)
     values (?, ?, ?, ?, ?, ?, 'full', ?, ?, ?, ?, ?)`,
  );
  return {
    article(entry, stands, added) {
      const { key, name, url, digest, headline, outlet, byline, published, engine, model, given, text, json } = entry;
      const [from, to] = published ?? [null, null];
      const row = article.run([key, name, url, digest, headline, outlet, byline, from, to, stands ? 1 : 0, added])
        .lastInsertRowid as number;
      reading.run([row, engine, model, given, text, json]);
      return row;
    },
    newReading({ headline, outlet, byline, published, engine, model, json }, row) {
      facts.run([headline, outlet, byline, published?.[0] ?? null, published?.[1] ?? null, row]);
      reread.run([engine, model, json, row]);
    },
    hops({ hops }, row) {
      hops.forEach(({ from, to, form, evidence: [start, end], attributions }, n) => {
        hop.run([row, n, from, to, form, start, end, JSON.stringify(attributions)]);
      });
    },
    statement({ statement: said, attribution, confidence, spans }, row, speaker) {
      const { kind, act, cue, content, speaker: who, occasion } = said;
      const roles = who?.roles.length ? JSON.stringify(who.roles) : null;
      return statement.run([
        row,
        attribution,
        kind,
        act,
        confidence,
        speaker,
        cue,
        content.join(GAP),
        JSON.stringify(spans),
        roles,
        occasion && JSON.stringify(occasion),
      ]).lastInsertRowid as number;
    },
  };
}
