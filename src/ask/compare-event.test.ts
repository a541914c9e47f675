import { afterAll, expect, it } from "vitest";
import { eventOf, withWords } from "./compare-event.ts";
import { parseQuery } from "./query.ts";
import { riverRecord } from "./river.case.ts";

const record = riverRecord();
afterAll(() => record.close());
const utterances = record.db.prepare("select id from utterance order by id").raw().all().flat() as unknown as number[];

it("finds the same with words that are everywhere as with rare ones", async () => {
  for (const words of ["weapon", '"used as a weapon"', "talks", "wea*", "nowhere"]) {
    const { condition, match } = await eventOf(record, { words });
    expect(match).toBeNull();
    const rows = await record.query
      .selectFrom("utterance as u")
      .select("id")
      .where(condition as never)
      .execute();
    const found = await withWords(record, parseQuery(words).match!, utterances);
    expect([words, [...found].sort((a, b) => a - b)]).toEqual([words, rows.map(({ id }) => id).sort((a, b) => a - b)]);
  }
});

it("looks among the utterances given only", async () => {
  expect(await withWords(record, '"weapon"', [])).toEqual(new Set());
});
