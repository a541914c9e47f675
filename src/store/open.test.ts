import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import Database from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.ts";
import { lookUp } from "./name-words.ts";
import { openRecord } from "./open.ts";

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "record.db");
}

const PROBLEM = (reason: string) => expect.objectContaining({ name: "StoreProblem", reason });

describe("openRecord", () => {
  it("makes a record, and opens it again as it was left", async () => {
    const path = place();
    const made = openRecord(path, { write: true });
    await made.query.insertInto("person").values({ key: "p1", name: "Mira Vossel", kind: "person" }).execute();
    made.close();
    const again = openRecord(path);
    expect(await again.query.selectFrom("person").select("name").execute()).toEqual([{ name: "Mira Vossel" }]);
    await expect(again.query.deleteFrom("person").execute()).rejects.toThrow("readonly");
    again.close();
  });

  it("has full text that finds phrases and prefixes", async () => {
    const { db, query, close } = openRecord(place(), { write: true });
    db.exec(`insert into statement (id, article, attribution, kind, act, confidence, form, cue, content, spans)
      values (7, 1, 'a1', 'direct', 'speech', 1, 'full', 'said', 'The Brenn will rise over the quay', '[]')`);
    db.exec("insert into statement_words (rowid, content) select id, content from statement");
    const found = (words: string) =>
      query
        .selectFrom("statement_words")
        .select("rowid")
        .where("statement_words", "match", words)
        .orderBy(sql`rank`)
        .execute();
    expect(await found('"will rise" qua*')).toEqual([{ rowid: 7 }]);
    expect(await found('"rise will"')).toEqual([]);
    close();
  });

  it("brings an older record up to date: counts what is there, and finds names that were there", () => {
    const path = place();
    const older = new Database(path);
    for (const migration of MIGRATIONS.slice(0, 2)) older.exec(migration as string);
    older.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = 2;
      insert into article (id, key, name, digest, outlet, stands, added) values (1, 'a1', 'one', 1, 'The Lower Quay', 1, '');
      insert into person_name (id, node, kind, name, articles) values (7, 'n1', 'person', 'Ilena Dorvath', 1);
      insert into statement (article, attribution, kind, act, confidence, speaker, form, cue, content, spans)
        values (1, 'a1', 'direct', 'speech', 1, 7, 'full', 'said', 'It holds', '[]')`);
    older.close();
    const { db, close } = openRecord(path, { write: true });
    const rows = (sql: string) => db.prepare(sql).raw().all();
    expect(rows("select n from tally where what = 'statement'")).toEqual([[1]]);
    expect(rows("select * from outlet_speaker")).toEqual([["The Lower Quay", 7, 1, 1]]);
    expect(rows(`select name from name_word where word = '${lookUp("dorvat")}'`)).toEqual([[7]]);
    close();
  });

  it("refuses what is no record, each with a sentence", () => {
    const path = place();
    expect(() => openRecord(path)).toThrow(PROBLEM("missing"));
    expect(() => openRecord(join(path, "below"), { write: true })).toThrow(PROBLEM("missing"));
    expect(() => openRecord(tmpdir(), { write: true })).toThrow(PROBLEM("foreign"));
    writeFileSync(path, "The mayor of Brennick said nothing of the kind. ".repeat(100));
    expect(() => openRecord(path, { write: true })).toThrow(PROBLEM("foreign"));
  });

  it("refuses another program's database and leaves it as it is", () => {
    const path = place();
    const other = new Database(path);
    other.exec("create table ships (name text)");
    other.close();
    expect(() => openRecord(path, { write: true })).toThrow(PROBLEM("foreign"));
    const after = new Database(path);
    expect(after.prepare("select name from sqlite_schema").raw().all()).toEqual([["ships"]]);
    after.close();
  });

  it("refuses a record that a newer hearsay made, and one that was cut off", () => {
    const path = place();
    const made = openRecord(path, { write: true });
    made.db.exec("pragma user_version = 1000");
    made.close();
    expect(() => openRecord(path)).toThrow(PROBLEM("newer"));
    truncateSync(path, 9_000);
    expect(() => openRecord(path)).toThrow(/damaged|newer/);
  });

  it("waits for another program that writes, and not forever", () => {
    const path = place();
    const other = new Database(path);
    other.exec("begin exclusive");
    expect(() => openRecord(path, { write: true, patience: 50 })).toThrow(PROBLEM("locked"));
    other.exec("rollback");
    openRecord(path, { write: true }).close();
    other.close();
  });
});
