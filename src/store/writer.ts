import type { Entry } from "./entry.ts";
import type { Identity } from "./identity.ts";
import type { Linkers } from "./linkers.ts";
import { aloneLinker } from "./linking/alone.ts";
import { createDecisions } from "./linking/decided.ts";
import type { Changes } from "./linking/home.ts";
import { hashedKeys } from "./linking/keys.ts";
import { createLinks } from "./linking/links.ts";
import { createNeighbours } from "./linking/neighbours.ts";
import { createPersonHome } from "./linking/person-home.ts";
import { filedOf, type Linking, relink } from "./linking/relink.ts";
import { createStatements, statementPlace } from "./linking/statements.ts";
import { createUtteranceHome } from "./linking/utterance-home.ts";
import { createNames } from "./names.ts";
import type { OpenRecord } from "./open.ts";
import { storeProblem } from "./problem.ts";
import { createRows } from "./rows.ts";

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
}

export interface WriterOptions {
  linkers: Linkers;
  /** What time it is, ISO 8601. */
  now?: () => string;
  /** With how many on either side a node is compared, under each of its keys. */
  reach?: number;
}

const REACH = 16;

export function createWriter(record: OpenRecord, options: WriterOptions): Writer {
  const { db, path } = record;
  const { linkers, now = () => new Date().toISOString(), reach = REACH } = options;
  const rows = createRows(db);
  const names = createNames(db);
  const statements = createStatements(db);
  const decisions = createDecisions(db);
  const neighbours = createNeighbours(db, reach);
  const persons = createPersonHome(db, linkers.person ?? aloneLinker(), decisions);
  const personLinking: Linking<never> = { home: persons as never, neighbours, links: createLinks(db, "person") };
  const utterances = createUtteranceHome(db, linkers.utterance ?? aloneLinker(), statements, decisions, {
    leaving: () => {},
    came: () => {},
  });
  const utteranceLinking = { home: utterances, neighbours, links: createLinks(db, "utterance") };

  const byDigest = db.prepare("select name, url, stands from article where digest = ?").raw();
  const standing = db.prepare("select id, published_from from article where url = ? and stands = 1").raw();
  const fall = db.prepare("update article set stands = 0 where id = ?");
  const fillWords = db.prepare(
    "insert into statement_words (rowid, content) select id, content from statement where id >= ? order by id",
  );
  const takeWords = db.prepare("insert into statement_words (statement_words, rowid, content) values ('delete', ?, ?)");
  const saidIn = db
    .prepare("select id, speaker, roles, content, utterance from statement where article = ? order by id")
    .raw();
  const removeStatement = db.prepare("delete from statement where id = ?");
  const removeHops = db.prepare("delete from hop where article = ?");
  const renders = db.prepare("select id from statement where utterance = ?").raw();
  const removeUtterance = db.prepare("delete from utterance where id = ?");
  const publishedOf = db.prepare("select published_from, published_to from article where id = ?").raw();
  const personOf = db.prepare("select person from person_name where id = ?").raw();
  const namesOf = db.prepare("select id from person_name where person = ?").raw();
  const removeRoles = db.prepare("delete from person_role where name = ?");
  const removeName = db.prepare("delete from person_name where id = ?");
  const removePerson = db.prepare("delete from person where id = ?");
  const seenOf = db.prepare("select seen from person_name where id = ?").raw();
  const setSeen = db.prepare("update person_name set seen = ? where id = ?");
  const version = db.prepare("pragma data_version").raw();

  let pending = nothing();
  let firstStatement: number | undefined;
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
      withdraw(other[0]);
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
      firstStatement ??= row;
      statements.know(row, said.statement);
      pending.utterances.added.push({ row, place: statementPlace(said.statement), keys: said.keys });
    }
  }

  /** Takes out what is said in an article. Its reading stays. */
  function withdraw(article: number): void {
    link();
    const said = saidIn.all(article) as [number, number | null, string | null, string, number | null][];
    const [from, to] = (publishedOf.all(article) as [number | null, number | null][])[0]!;
    const discounted = new Set<number>();
    for (const { row, place, node } of statements.load(said.map(([row]) => row)).values()) {
      neighbours.remove([{ row, place, keys: hashedKeys("utterance", utterances.linker.keys(node)) }]);
      for (const { other } of utteranceLinking.links.of(row)) {
        pending.utterances.touched.add(other);
        utteranceLinking.links.remove(row, other);
      }
    }
    for (const [row, , , content] of said) {
      takeWords.run([row, content]);
      removeStatement.run([row]);
      statements.forget(row);
      pending.utterances.touched.delete(row);
    }
    for (const utterance of new Set(said.map(([, , , , utterance]) => utterance))) {
      if (utterance === null) continue;
      const left = renders.all(utterance) as [number][];
      for (const [row] of left) pending.utterances.touched.add(row);
      if (left.length === 0) removeUtterance.run([utterance]);
    }
    for (const [, speaker, roles] of said) {
      if (speaker === null || discounted.has(speaker)) continue;
      discounted.add(speaker);
      const published = from === null && to === null ? null : ([from, to] as const);
      const left = names.discount(speaker, roles === null ? [] : JSON.parse(roles), published);
      if (left > 0) pending.names.add(speaker);
      else forgetName(speaker);
    }
    removeHops.run([article]);
    link();
  }

  /** Takes out a name by which nobody speaks any more. */
  function forgetName(row: number): void {
    const node = persons.load([row]).get(row)!;
    neighbours.remove([filedOf(persons, node)]);
    for (const { other } of personLinking.links.of(row)) {
      pending.persons.touched.add(other);
      personLinking.links.remove(row, other);
    }
    const person = (personOf.all(row) as [number | null][])[0]?.[0] ?? null;
    removeRoles.run([row]);
    removeName.run([row]);
    names.forget();
    pending.persons.touched.delete(row);
    if (person === null) return;
    const left = namesOf.all(person) as [number][];
    for (const [other] of left) pending.persons.touched.add(other);
    if (left.length === 0) removePerson.run([person]);
  }

  /** Links all that came or changed since it was last called. */
  function link(): void {
    const { counted, fresh } = names.flush();
    const touched = new Set([...counted, ...pending.names]);
    for (const [row, node] of persons.load(touched)) {
      const look = persons.lookOf(node.node);
      const isNew = fresh.has(row);
      if (!isNew && (seenOf.all(row) as [number | null][])[0]?.[0] === look) continue;
      setSeen.run([look, row]);
      if (isNew) pending.persons.added.push(filedOf(persons, node));
      else pending.persons.touched.add(row);
    }
    relink(personLinking as never, pending.persons);
    relink(utteranceLinking, pending.utterances);
    if (firstStatement !== undefined) fillWords.run([firstStatement]);
    pending = nothing();
    firstStatement = undefined;
  }

  function forgetAll(): void {
    pending = nothing();
    firstStatement = undefined;
    names.forget();
    statements.forgetAll();
  }

  /** Does something in one transaction. */
  function whole<T>(work: () => T): T {
    try {
      db.exec("begin immediate");
      try {
        const [[current]] = version.all() as [[number]];
        if (current !== lastVersion) forgetAll(); // Another program wrote meanwhile.
        lastVersion = current;
        const result = work();
        link();
        db.exec("commit");
        return result;
      } catch (error) {
        forgetAll();
        if (db.inTransaction) db.exec("rollback");
        throw error;
      }
    } catch (error) {
      throw storeProblem(error, path) ?? error;
    }
  }

  return {
    has: (identity) => {
      try {
        return has(identity);
      } catch (error) {
        throw storeProblem(error, path) ?? error;
      }
    },
    add: (entries) => whole(() => entries.map(addOne)),
  };
}

interface Pending {
  persons: Changes;
  utterances: Changes;
  /** Names of which something else is said than before. */
  names: Set<number>;
}

function nothing(): Pending {
  const none = (): Changes => ({ added: [], touched: new Set() });
  return { persons: none(), utterances: none(), names: new Set() };
}
