import { afterAll, describe, expect, it } from "vitest";
import { first } from "./first.ts";
import { riverRecord } from "./river.case.ts";

describe("who said it first", () => {
  const record = riverRecord();
  afterAll(() => record.close());

  it("lists utterances from the earliest on, with who carried them first", async () => {
    const { results } = await first(record, "talks");
    expect(results.map(({ speaker, first }) => `${speaker?.name} ${first?.from}`)).toEqual([
      "Amara Linde 2024-03-11",
      "Ilena Dorvath 2024-10-03",
    ]);
    expect(results[0]!.reports.map(({ article }) => article.outlet)).toEqual(["Maravpress"]);
  });

  it("says who made the point before, in other words", async () => {
    const { results } = await first(record, "won");
    expect(results[0]).toMatchObject({
      speaker: { name: "Ilena Dorvath" },
      before: { speaker: { name: "Amara Linde" } },
    });
    expect((await first(record, "builders")).results[0]!.before).toBeNull();
  });
});
