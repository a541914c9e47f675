import type { Database } from "libsql";
import type { Reading } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";
import type { NodeKind } from "../schema.ts";
import { type Correction, sameWords, speakerIn } from "./correction.ts";
import type { By, Told } from "./wish.ts";

/** One decision on its way into the record. */
export interface Decided {
  kind: NodeKind | "attribution" | "speaker";
  a: string;
  b: string | null;
  same: boolean;
}

/** The decisions that people made, as the record keeps them. */
export interface Book {
  /** Writes what fulfils one wish; gives the correction's number. */
  write(decided: readonly Decided[], told: Told, by: By, at: string): number;
  /** Takes a correction back; false where there is none of that number that still holds. */
  undo(correction: number, who: string, at: string): boolean;
  /** The articles that a correction is about, where it changes what was read there. */
  articlesOf(correction: number): string[];
  /** What people decided about the attributions of an article, in the order in which they did. */
  of(article: string): Correction[];
  /** Follows the words that decisions are about into a new reading of their article; gives how many were lost. */
  follow(article: string, reading: Reading): number;
}

type Row = [id: number, kind: Decided["kind"], a: string, b: string | null, same: 0 | 1, spans: string | null];
type Spans = { a: Span[] | null; b: Span[] | null };

/** What stands in place of an attribution that a later reading doesn't have. */
const LOST = "?";

export function createBook(db: Database): Book {
  const insert = db.prepare(
    "insert into decision (kind, a, b, same, spans, who, at, wish, note, told) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const begin = db.prepare("update decision set wish = id where id = ?");
  const undo = db.prepare("update decision set undone = ?, undone_by = ? where wish = ? and undone is null");
  const about = db.prepare("select a from decision where wish = ? and kind in ('attribution', 'speaker')").raw();
  // Statements are named by their article's key, "#" and their own: "$" is what follows "#".
  const ofArticle = db
    .prepare(
      `select id, kind, a, b, same, spans from decision where undone is null
       and ((a > ?1 || '#' and a < ?1 || '$') or (b > ?1 || '#' and b < ?1 || '$')) order by id`,
    )
    .raw();
  const spansOf = db
    .prepare("select s.spans from article a join statement s on s.article = a.id where a.key = ? and s.attribution = ?")
    .raw();
  const move = db.prepare("update decision set a = ?, b = ? where id = ?");

  function wordsOf(id: string | null): Span[] | null {
    const [article, attribution] = id?.split("#") ?? [];
    if (!article || !attribution) return null;
    const [found] = spansOf.all(article, attribution) as [string][];
    return found ? JSON.parse(found[0]) : null;
  }

  return {
    write(decided, told, { who, note = null }, at) {
      let wish = 0;
      for (const { kind, a, b, same } of decided) {
        const spans: Spans = { a: wordsOf(a), b: kind === "speaker" ? null : wordsOf(b) };
        const row = [
          kind,
          a,
          b,
          same ? 1 : 0,
          JSON.stringify(spans),
          who,
          at,
          wish,
          note || null,
          JSON.stringify(told),
        ];
        const id = insert.run(row).lastInsertRowid as number;
        if (wish === 0) begin.run([id]);
        wish ||= id;
      }
      return wish;
    },
    undo: (correction, who, at) => undo.run([at, who, correction]).changes > 0,
    articlesOf: (correction) => (about.all(correction) as [string][]).map(([statement]) => statement.split("#")[0]!),
    of: (article) =>
      (ofArticle.all(article) as Row[]).flatMap(([, kind, a, b, same]): Correction[] => {
        const attribution = a.split("#")[1]!;
        if (kind === "attribution") return [{ attribution, verdict: same ? "accepted" : "rejected" }];
        return kind === "speaker" ? [{ attribution, speaker: speakerIn(b) }] : [];
      }),
    follow(article, reading) {
      let lost = 0;
      for (const [id, kind, a, b, , json] of ofArticle.all(article) as Row[]) {
        const spans: Spans = json === null ? { a: null, b: null } : JSON.parse(json);
        const moved = (statement: string | null, words: Span[] | null) => {
          if (!words || !statement?.startsWith(`${article}#`)) return statement;
          const attribution = sameWords(words, reading);
          if (attribution === null) lost++;
          return `${article}#${attribution ?? LOST}`;
        };
        move.run([moved(a, spans.a), kind === "speaker" ? b : moved(b, spans.b), id]);
      }
      return lost;
    },
  };
}
