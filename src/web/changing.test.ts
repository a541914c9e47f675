import { renameSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { entryOf } from "../store/entry.ts";
import { TEST_LINKERS, testRecord } from "../store/for-tests.ts";
import { createWriter } from "../store/writer.ts";
import { RIVER } from "./river.case.ts";
import { siteOver } from "./site.case.ts";

const ADDRESSES = ["/", "/articles", "/outlets", "/points", "/search?words=weapon", "/compare"];

it("a record that is added to while it is read: every page is whole, and what is new is there", async () => {
  const record = testRecord();
  const { get, page } = siteOver(record.path);
  const writer = createWriter(record, { linkers: TEST_LINKERS });
  for (const [i, reading] of RIVER.entries()) {
    const asked = ADDRESSES.map((address) => get(address));
    writer.add([entryOf(reading, { id: reading.id, text: reading.text }, TEST_LINKERS)]);
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toEqual(ADDRESSES.map(() => 200));
    expect((await page("/articles")).querySelectorAll(".entries > li")).toHaveLength(i + 1);
  }
});

it("a writer in the middle of something keeps nobody from reading", async () => {
  const record = testRecord();
  const { get } = siteOver(record.path);
  const [reading] = RIVER;
  createWriter(record, { linkers: TEST_LINKERS }).add([entryOf(reading!, undefined, TEST_LINKERS)]);
  record.db.exec("begin immediate; update article set headline = 'Half written'");
  const answer = await get("/articles");
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain("Half written");
  record.db.exec("rollback");
});

it("a record that becomes something else is said to be no record, and read again when it is back", async () => {
  const record = testRecord();
  const { get } = siteOver(record.path);
  expect((await get("/articles")).status).toBe(200);
  record.db.exec("pragma wal_checkpoint(truncate)");
  renameSync(record.path, `${record.path}.away`);
  writeFileSync(record.path, "The mayor of Brennick said nothing of the kind. ".repeat(100));
  const foreign = await get("/articles");
  expect(foreign.status).toBe(503);
  expect(await foreign.text()).toContain("is no record of hearsay");
  renameSync(`${record.path}.away`, record.path);
  expect((await get("/articles")).status).toBe(200);
});
