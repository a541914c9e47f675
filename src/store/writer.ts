import type { Reading } from "../reading/reading.ts";
import { createBook } from "./corrections/book.ts";
import { checkBasis, decisionsFor } from "./corrections/correct.ts";
import type { By, Wish } from "./corrections/wish.ts";
import { articleIn, type Entry, entryOf, readingIn } from "./entry.ts";
import type { Identity } from "./identity.ts";
import type { Linkers } from "./linkers.ts";
import { createLinkage, type Reach } from "./linking/linkage.ts";
import { createNames } from "./names.ts";
import type { OpenRecord } from "./open.ts";
import { storeProblem } from "./problem.ts";
import { createRows } from "./rows.ts";
import { createWithdraw } from "./withdraw.ts";

/** What became of an entry. */
export type Added = "added" | "known" | "revision" | "older revision";

/** The one who writes to a record. */
export interface Writer {
  /** Whether the article is in the record already, the same text under the same id or url. */
  has(identity: Identity): boolean;
  /**
   * Adds entries, links what is new, and gives what became of each. All or nothing: when it returns, everything is on its
   * way to the disk and survives the end of the program; when it throws, the record is as it was.
   *
   * @throws StoreProblem where the record or the disk doesn't let it
   */
  add(entries: readonly Entry[]): Added[];
  /**
   * Puts new readings in place of those of articles that are in the record. What people decided holds on to the words that
   * it was about. Gives how many decisions found their words no more: they are kept, and have no effect.
   */
  reread(entries: readonly Entry[]): number;
  /** Puts something right: gives the correction's number. @throws CorrectionProblem */
  correct(wish: Wish, by: By): number;
  /** Takes a correction back; false where there is none of that number that still holds. */
  undo(correction: number, who: string): boolean;
}

export interface WriterOptions {
  linkers: Linkers;
  /** What time it is, ISO 8601. */
  now?: () => string;
  reach?: Reach;
}

/** Enough that nodes which hang together find each other; comparing points costs most. */
const REACH: Reach = { person: 8, utterance: 6, point: 3 };

export function createWriter(record: OpenRecord, options: WriterOptions): Writer {
  const { db, path } = record;
  const { linkers, now = () => new Date().toISOString(), reach = REACH } = options;
  const rows = createRows(db);
  const names = createNames(db);
  const linkage = createLinkage(db, linkers, reach);
  const withdraw = createWithdraw(db, names, linkage);

  const book = createBook(db);

  const byDigest = db.prepare("select name, url from article where digest = ?").raw();
  const standing = db.prepare("select id, published_from from article where url = ? and +stands = 1").raw();
  const fall = db.prepare("update article set stands = 0 where id = ?");
  const fillWords = db.prepare(
    "insert into statement_words (rowid, content) select id, content from statement where id >= ? order by id",
  );
  const byKey = db.prepare("select id, name, url, digest, stands from article where key = ?").raw();
  const kept = db.prepare("select given, text, json from reading where article = ?").raw();
  const version = db.prepare("pragma data_version").raw();

  /** The first statement of which the words aren't filled in yet. */
  let unfilled: number | undefined;
  let lastVersion = -1;

  function has({ digest, name, url }: Identity): boolean {
    return (byDigest.all(digest) as [string, string | null][]).some(
      ([otherName, otherUrl]) => otherName === name || (url !== null && otherUrl === url),
    );
  }

  function addOne(entry: Entry): Added {
    if (has(entry)) return "known";
    const [other] = entry.url === null ? [] : (standing.all(entry.url) as [number, number | null][]);
    const older = other && entry.published?.[0] != null && other[1] !== null && entry.published[0] < other[1];
    if (older) {
      rows.article(entry, false, now());
      return "older revision";
    }
    if (other) {
      link();
      withdraw(other[0]);
      link();
      fall.run([other[0]]);
    }
    write(entry, rows.article(entry, true, now()));
    return other ? "revision" : "added";
  }

  /** What is said in an article that stands. */
  function write(entry: Entry, article: number): void {
    rows.hops(entry, article);
    const speakers = entry.names.map((name) => {
      names.count(name, entry.published);
      return names.rowOf(name);
    });
    for (const said of entry.statements) {
      const row = rows.statement(said, article, said.name === null ? null : speakers[said.name]!);
      unfilled ??= row;
      linkage.came(row, said);
    }
  }

  /** A new reading in place of the one that is there. */
  function reread(entry: Entry): number {
    const [found] = byKey.all(entry.key) as [number, string, string | null, number, 0 | 1][];
    if (!found) return 0; // It was taken out meanwhile.
    const [article, , , , stands] = found;
    const reading = readingIn(entry);
    const lost = book.follow(entry.key, reading);
    if (stands) rewrite(article, corrected(entry, reading));
    rows.newReading(entry, article);
    return lost;
  }

  /** Writes anew what is said in an article that stands. */
  function rewrite(article: number, entry: Entry): void {
    link();
    withdraw(article);
    link();
    write(entry, article);
  }

  function corrected(entry: Entry, reading: Reading): Entry {
    const corrections = book.of(entry.key);
    return corrections.length ? entryOf(reading, articleIn(entry), linkers, corrections) : entry;
  }

  /** Writes anew what is said in an article after a decision about it. */
  function rewriteByKey(key: string): void {
    const [found] = byKey.all(key) as [number, string, string | null, number, 0 | 1][];
    if (!found) return;
    const [article, name, url, , stands] = found;
    const [[given, text, json]] = kept.all(article) as [[string | null, ArrayBuffer, ArrayBuffer]];
    const stored = { name, url, given, text: new Uint8Array(text), json: new Uint8Array(json) };
    if (stands) rewrite(article, entryOf(readingIn(stored), articleIn(stored), linkers, book.of(key)));
  }

  /** Brings up to date what a correction is about, which was just made or taken back. */
  function decide(correction: number): void {
    for (const key of new Set(book.articlesOf(correction))) rewriteByKey(key);
    linkage.decide(correction);
  }

  function link(): void {
    const { counted, fresh } = names.flush();
    linkage.spoken(counted, fresh);
    linkage.link();
    if (unfilled !== undefined) fillWords.run([unfilled]);
    unfilled = undefined;
  }

  function forget(): void {
    names.forget();
    linkage.forget();
    unfilled = undefined;
  }

  /** Does something in one transaction. */
  function whole<T>(work: () => T): T {
    db.exec("begin immediate");
    try {
      const [[current]] = version.all() as [[number]];
      if (current !== lastVersion) forget(); // Another program wrote meanwhile.
      lastVersion = current;
      const result = work();
      link();
      db.exec("commit");
      return result;
    } catch (error) {
      forget();
      if (db.inTransaction) db.exec("rollback");
      throw error;
    }
  }

  /** Does something with the record; what SQLite says against it becomes a sentence. */
  function phrased<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeProblem(error, path) ?? error;
    }
  }

  return {
    has: (identity) => phrased(() => has(identity)),
    add: (entries) => phrased(() => whole(() => entries.map(addOne))),
    reread: (entries) => phrased(() => whole(() => entries.reduce((lost, entry) => lost + reread(entry), 0))),
    correct: (wish, by) =>
      phrased(() =>
        whole(() => {
          checkBasis(db, wish, by);
          const { decided, told } = decisionsFor(db, wish);
          const correction = book.write(decided, told, by, now());
          decide(correction);
          return correction;
        }),
      ),
    undo: (correction, who) =>
      phrased(() =>
        whole(() => {
          const held = book.undo(correction, who, now());
          if (held) decide(correction);
          return held;
        }),
      ),
  };
}
