import { afterAll, describe, expect, it } from "vitest";
import { riverRecord } from "./river.case.ts";
import { stats } from "./stats.ts";
import { type UtteranceLine, utterances } from "./utterances.ts";

describe("a record's utterances", () => {
  const record = riverRecord();
  afterAll(() => record.close());
  const all = async (...args: [{ limit: number; page?: number }?]) => {
    const lines: UtteranceLine[] = [];
    for await (const line of utterances(record, ...args)) lines.push(line);
    return lines;
  };

  it("come in the order of their ids, each report once", async () => {
    const lines = await all();
    expect(lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id).sort());
    const reports = lines.flatMap(({ renders }) => renders.map(({ article, content }) => `${article} ${content}`));
    expect(new Set(reports).size).toBe(10);
    expect(lines.find(({ renders }) => renders.length === 4)).toMatchObject({
      speaker: { name: "Henrik Vossel" },
      renders: expect.arrayContaining([{ article: "wire", content: [[37, 126]], form: "full" }]),
    });
  });

  it("go page by page", async () => {
    expect([...(await all({ limit: 4 })), ...(await all({ limit: 4, page: 2 }))]).toEqual(await all());
  });

  it("are counted with all else", async () => {
    expect(await stats(record)).toMatchObject({
      articles: 8,
      revisions: 0,
      outlets: 7,
      days: { from: "2024-03-11", to: "2024-10-03" },
      statements: 10,
      persons: 5,
      utterances: 6,
      carriedByMany: 2,
      points: 2,
      decisions: 0,
      engines: [{ engine: "by hand", model: "1", articles: 8 }],
    });
  });
});
