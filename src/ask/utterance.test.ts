import { afterAll, describe, expect, it } from "vitest";
import { AskProblem } from "./problem.ts";
import { riverRecord } from "./river.case.ts";
import { utterance } from "./utterance.ts";
import { who } from "./who.ts";

describe("an utterance", () => {
  const record = riverRecord();
  afterAll(() => record.close());
  const ask = async () => utterance(record, (await who(record, "weapon speaker:Vossel")).results[0]!.id);

  it("has its renders by date, what has none last", async () => {
    const { renders, speaker, occasion } = await ask();
    expect(renders.map(({ article }) => article.id)).toEqual(["post", "wire", "courier", "nameless"].sort(byDay));
    expect(speaker?.name).toBe("Henrik Vossel");
    expect(occasion?.kind).toBe("press conference");
    function byDay(a: string, b: string): number {
      const days: Record<string, string> = { post: "12", wire: "12", courier: "13", nameless: "99" };
      const keys = new Map(renders.map(({ article }) => [article.id, article.key]));
      return days[a]! < days[b]! ? -1 : days[a]! > days[b]! ? 1 : keys.get(a)! < keys.get(b)! ? -1 : 1;
    }
  });

  it("lays them on the fullest, and flags what is quoted otherwise", async () => {
    const { renders, wording } = await ask();
    const idOf = (article: string) => renders.find((one) => one.article.id === article)!.id;
    expect(wording.fullest).toBe(idOf("wire"));
    const courier = wording.others.find(({ id }) => id === idOf("courier"))!;
    expect(courier.misquoted).toBe(true);
    const dropped = courier.changes.filter(({ kind }) => kind === "dropped");
    expect(dropped.map(({ fullest }) => fullest!.text)).toEqual(["used as", "not against an enemy and not"]);
    expect(wording.others.find(({ id }) => id === idOf("post"))!.misquoted).toBe(false);
  });

  it("tells copies from independent reports", async () => {
    const { sources, outlets } = await ask();
    expect(outlets).toHaveLength(3);
    expect(sources.map(({ name, outlets }) => [name, outlets.length])).toEqual(
      expect.arrayContaining([
        ["Northern Wire", 2],
        ["The Brennick Post", 1],
        [null, 0],
      ]),
    );
  });

  it("that isn't there is refused in a sentence", async () => {
    await expect(utterance(record, "u0000000000")).rejects.toThrow(AskProblem);
    await expect(utterance(record, "u0000000000")).rejects.toThrow("There is no utterance u0000000000 in :memory:");
  });
});
