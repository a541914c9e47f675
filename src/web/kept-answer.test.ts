import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openRecord } from "../store/open.ts";
import { keptAnswer } from "./kept-answer.ts";

it("keeps an answer until the record changes and some time has passed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-kept-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const writer = openRecord(join(folder, "record.db"), { write: true });
  const reader = openRecord(join(folder, "record.db"));
  let time = 0;
  let asked = 0;
  const kept = keptAnswer(
    async () => {
      time += 10;
      return ++asked;
    },
    () => time,
  );
  const ask = (record: typeof reader) => kept(record, "", {});
  expect([await ask(reader), await ask(reader)]).toEqual([1, 1]);
  writer.db.exec("insert into person (key, name, kind) values ('p1', 'Mira Vossel', 'person')");
  expect(await ask(reader)).toBe(1); // It took 10 to find and is good for 200.
  time += 300;
  expect(await ask(reader)).toBe(2);
  time += 10_000;
  expect(await ask(reader)).toBe(2); // Nothing has changed.
  expect(await kept(reader, "", { page: 2 })).toBe(3); // Another question.
  for (const record of [reader, writer]) record.close();
});
