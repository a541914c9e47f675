import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import Database from "libsql";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.ts";
import { StoreProblem, storeProblem } from "./problem.ts";
import type { Tables } from "./schema.ts";

/** An open record: a SQLite file in its newest shape. */
export interface OpenRecord {
  readonly path: string;
  /** The connection, for statements that run often. */
  readonly db: Database.Database;
  /** The same connection by typed queries. */
  readonly query: Kysely<Tables>;
  close(): void;
}

export interface OpenOptions {
  /** Whether it may be written to; true makes the record where there is none, "existing" doesn't. */
  write?: boolean | "existing";
  /** Milliseconds to wait for another program that writes; 10 seconds where nothing is said. */
  patience?: number;
}

/** Memory for pages of the file, in KiB: enough for the upper levels of all indexes and for the pages of a batch. */
const CACHE = 49_152;

/**
 * Opens a record; to write, it is made or brought to the newest shape first.
 *
 * @throws StoreProblem where that can't be done: a sentence for whoever named the file
 * @example
 * const record = openRecord("hearsay.db");
 * const names = await record.query.selectFrom("person").select(["key", "name"]).execute();
 */
export function openRecord(path: string, { write = false, patience = 10_000 }: OpenOptions = {}): OpenRecord {
  checkFile(path, write === true);
  let db: Database.Database | undefined;
  try {
    db = new Database(path);
    db.exec(`pragma busy_timeout = ${Math.floor(patience)}`);
    checkShape(db, path, write !== false);
    db.exec(`pragma cache_size = -${CACHE}; pragma temp_store = memory; pragma foreign_keys = off`);
    if (write) {
      // In WAL mode readers go on while somebody writes. "normal" syncs at checkpoints: a killed program loses nothing, and
      // a power cut at most the last batches.
      db.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 16000");
      migrate(db, path);
    } else {
      db.exec("pragma query_only = on");
    }
  } catch (error) {
    db?.close();
    throw error instanceof StoreProblem ? error : (storeProblem(error, path) ?? error);
  }
  const open = db;
  return {
    path,
    db: open,
    query: new Kysely<Tables>({ dialect: new SqliteDialect({ database: open as never }) }),
    close: () => void open.close(),
  };
}

function checkFile(path: string, make: boolean): void {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) throw new StoreProblem("foreign", path, "is a folder. Name a file with --db.");
  } else if (!make) {
    throw new StoreProblem("missing", path, "there is no such record. Make one with `hearsay add SOURCE… --db FILE`.");
  } else if (!existsSync(dirname(path))) {
    throw new StoreProblem("missing", path, `there is no folder ${dirname(path)}. Make it first, or check the name.`);
  }
}

/** Refuses what is no record of hearsay, or one that this hearsay doesn't know. An empty file becomes one. */
function checkShape(db: Database.Database, path: string, write: boolean): void {
  const id = numberOf(db, "pragma application_id");
  const version = numberOf(db, "pragma user_version");
  if (id !== APPLICATION_ID) {
    const tables = numberOf(db, "select count(*) from sqlite_schema");
    if (id !== 0 || tables > 0 || !write) {
      throw new StoreProblem("foreign", path, "is no record of hearsay. Name another file with --db.");
    }
  }
  if (version > MIGRATIONS.length) {
    throw new StoreProblem(
      "newer",
      path,
      `a newer hearsay made this record (version ${version}; this one knows ${MIGRATIONS.length}). Update hearsay.`,
    );
  }
  if (version < MIGRATIONS.length && !write) {
    throw new StoreProblem(
      "foreign",
      path,
      "an older hearsay made this record. Bring it up to date with `hearsay add` or `hearsay reread`.",
    );
  }
}

/** All in one transaction: a record is in one shape or in the next, never between them. */
function migrate(db: Database.Database, path: string): void {
  if (numberOf(db, "pragma user_version") === MIGRATIONS.length) return;
  db.exec("begin immediate");
  try {
    checkShape(db, path, true); // Another program may have been here first.
    for (const migration of MIGRATIONS.slice(numberOf(db, "pragma user_version"))) {
      if (typeof migration === "string") db.exec(migration);
      else migration(db);
    }
    db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${MIGRATIONS.length}`);
    db.exec("commit");
  } catch (error) {
    db.exec("rollback");
    throw error;
  }
}

function numberOf(db: Database.Database, sql: string): number {
  return (db.prepare(sql).raw().get() as unknown as [number])[0];
}
