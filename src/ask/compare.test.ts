import { afterAll, describe, expect, it } from "vitest";
import { compare, differs } from "./compare.ts";
import { outletPairs } from "./compare-pairs.ts";
import { riverRecord } from "./river.case.ts";

describe("two outlets on the same event", () => {
  const record = riverRecord();
  afterAll(() => record.close());
  const [wire, courier] = [{ outlet: "Northern Wire" }, { outlet: "Courier" }];

  it("tells what both carried from what one of them left out", async () => {
    const { a, b, both, onlyA, onlyB, differently } = await compare(record, { a: wire, b: courier, since: "2024-03" });
    expect([a.outlet, a.articles, b.outlet, b.whole]).toEqual(["Northern Wire", 1, "The Tessary Courier", true]);
    expect(both.results.map(({ utterance, a, b }) => [utterance.speaker?.name, a.article.id, b.article.id])).toEqual([
      ["Henrik Vossel", "wire", "courier"],
    ]);
    expect(differently).toBe(1);
    expect([onlyA.total, onlyB.results.map(({ report }) => report.words)]).toEqual([0, ["nobody needed to panic"]]);
  });

  it("is the same from the other side", async () => {
    const there = await compare(record, { a: wire, b: courier });
    const back = await compare(record, { a: courier, b: wire });
    expect(back.onlyA).toEqual(there.onlyB);
    expect(back.both.results.map(({ utterance }) => utterance)).toEqual(
      there.both.results.map(({ utterance }) => utterance),
    );
  });

  it("lays the two renders on each other", async () => {
    const [only] = (await compare(record, { a: wire, b: courier })).both.results;
    expect(only!.wording.fullest).toBe(only!.a.id);
    const dropped = only!.wording.others[0]!.changes.filter(({ kind }) => kind === "dropped");
    expect(dropped.map(({ fullest }) => fullest!.text)).toContain("used as");
    expect(differs(only!)).toBe(true);
  });

  it("says which of the other's utterances makes the point of one that it left out", async () => {
    const asked = { a: { outlet: "Maravpress" }, b: { outlet: "The Harbour Times" }, words: "talks" };
    const { both, onlyA } = await compare(record, asked);
    expect(both.total).toBe(0);
    expect(onlyA.results.map(({ instead }) => instead?.words)).toEqual(["“Time is all that these talks have won.”"]);
  });

  it("narrows both sides to the event: its words in whichever report, its speaker, its point, its days", async () => {
    const shared = async (event: object) =>
      (await compare(record, { a: wire, b: { outlet: "The Brennick Post" }, ...event })).both.total;
    // Only a third outlet has the word, of the same utterance.
    expect(await shared({ words: '"used as a weapon"' })).toBe(1);
    expect(await shared({ words: "speaker:Vossel" })).toBe(1);
    expect(await shared({ words: "speaker:Pell" })).toBe(0);
    expect(await shared({ words: "talks" })).toBe(0);
    expect(await shared({ since: "2024-04" })).toBe(0);
  });

  it("compares two times", async () => {
    const { a, b, both, onlyB } = await compare(record, {
      a: { until: "2024-03" },
      b: { since: "2024-04" },
      words: "weapon",
    });
    expect([a.outlet, b.outlet, both.total]).toEqual([null, null, 0]);
    expect(onlyB.results.map(({ utterance }) => utterance.speaker?.name)).toEqual(["Ilena Dorvath"]);
    expect(onlyB.results[0]!.instead?.speaker?.name).toBe("Henrik Vossel");
  });

  it("comes page by page", async () => {
    const { onlyB } = await compare(record, { a: wire, b: { since: "2024" } }, { limit: 2, page: 2 });
    const all = (await compare(record, { a: wire, b: { since: "2024" } })).onlyB;
    expect(onlyB.results).toEqual(all.results.slice(2, 4));
    expect(onlyB.total).toBe(all.results.length);
  });

  it.each([
    [{ outlet: "Nobody's Herald" }, "No outlet in :memory: is called"],
    [{ outlet: "The" }, "can be “The Brennick Post” or “The Harbour Times” or “The Tessary Courier”"],
    [{}, "needs an outlet or a time"],
    [{ since: "soon" }, "that is no date"],
  ])("refuses in words a side that can't be: %j", async (b, message) => {
    await expect(compare(record, { a: wire, b })).rejects.toThrow(message);
  });

  it("refuses outlets among the words", async () => {
    const asked = { a: wire, b: courier, words: "weapon outlet:Lantern" };
    await expect(compare(record, asked)).rejects.toThrow("beside its words");
  });

  it("knows which outlets carried the same lately", async () => {
    const [most] = await outletPairs(record);
    expect(most).toMatchObject({ utterances: 1 });
    expect((await outletPairs(record)).map(({ a, b }) => [a, b])).toContainEqual(["Lantern.NEWS", "Maravpress"]);
  });
});
