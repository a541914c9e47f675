import { afterAll, describe, expect, it } from "vitest";
import { point } from "./point.ts";
import { points } from "./points.ts";
import { riverRecord } from "./river.case.ts";

describe("talking points", () => {
  const record = riverRecord();
  afterAll(() => record.close());

  it("come with their first utterance and their speakers", async () => {
    const { results, total } = await points(record, null);
    expect(total).toBe(2);
    expect(results.map(({ first }) => first.speaker?.name).sort()).toEqual(["Amara Linde", "Henrik Vossel"]);
    expect(results.map(({ speakers }) => speakers.length)).toEqual([2, 2]);
    expect(results[0]!.last).toBe("2024-10-03");
  });

  it("are found by the words of any of their utterances", async () => {
    const { results } = await points(record, "time won");
    expect(results.map(({ first }) => first.speaker?.name)).toEqual(["Amara Linde"]);
    expect(results[0]!.found?.words).toMatch(/Time .* won/);
    expect((await points(record, "bread")).results).toEqual([]);
    expect((await points(record, "  ")).total).toBe(2);
  });

  it("go page by page", async () => {
    const one = await points(record, null, { limit: 1 });
    const two = await points(record, null, { limit: 1, page: 2 });
    expect([one.more, two.more]).toEqual([true, false]);
    expect(new Set([one.results[0]!.id, two.results[0]!.id]).size).toBe(2);
  });

  it("have a timeline, with the reason for each", async () => {
    const { results } = await points(record, "nobody weapon");
    const { timeline } = await point(record, results[0]!.id);
    expect(timeline.map(({ speaker }) => speaker?.name)).toEqual(["Henrik Vossel", "Ilena Dorvath"]);
    expect(timeline[1]!.tie).toEqual({ to: timeline[0]!.id, score: 0.8, reason: "means the same" });
  });

  it("that aren't there are refused in a sentence", async () => {
    await expect(point(record, "p1")).rejects.toThrow("There is no talking point p1");
  });
});
