import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PartKind } from "./article.ts";
import { findFacts } from "./facts.ts";

const SEEDS = new URL("../../../shared/seeds/", import.meta.url);

// Other people's articles, which lie beside the checkout and not in it: without them there is nothing to read.
describe.skipIf(!existsSync(SEEDS))("the facts of the first readers' five articles", () => {
  const facts = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .sort()
        .map((id) => findFacts({ id, text: readFileSync(new URL(id, SEEDS), "utf8") }))
    : [];
  const count = (seed: number) => {
    const counts: Partial<Record<PartKind, number>> = {};
    for (const { kind } of facts[seed]!.parts) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  };

  it("have these parts", () => {
    expect(count(0)).toEqual({ date: 1, lead: 1, paragraph: 6, teaser: 2 });
    expect(count(1)).toEqual({ navigation: 1, headline: 2, lead: 1, credit: 1, paragraph: 6, social: 1 });
    expect(count(2)).toEqual({ headline: 1, lead: 1, paragraph: 8 });
    expect(count(3)).toEqual({ date: 1, lead: 1, paragraph: 8, teaser: 2 });
    expect(count(4)).toEqual({ date: 1, credit: 1, lead: 1, paragraph: 5, teaser: 1, appeal: 1, tags: 1 });
  });

  it("have the lead right behind the date prefix", () => {
    for (const seed of [0, 3]) {
      const [date, lead] = facts[seed]!.parts;
      expect([date!.kind, lead!.kind, lead!.span[0] - date!.span[1]]).toEqual(["date", "lead", 1]);
    }
  });

  it("are in English", () => {
    expect(facts.map(({ language }) => language)).toEqual(["en", "en", "en", "en", "en"]);
  });

  it("name the outlet where the text shows it", () => {
    expect(facts.map(({ outlet }) => outlet?.name ?? null)).toEqual([
      "Censor.NET",
      "LB.ua",
      "Ukrinform",
      "Censor.NET",
      null,
    ]);
  });

  it("date the dated, bound the undated, and leave open what nothing proves", () => {
    expect(facts[0]!.published).toMatchObject({ date: "2022-11-30", precision: "day" });
    expect(facts[1]!.published).toMatchObject({ notBefore: "2022-12-21", notAfter: "2023-02-24", precision: "window" });
    expect(facts[2]!.published).toBeNull();
    expect(facts[3]!.published).toMatchObject({ date: "2023-10-31" });
    expect(facts[4]!.published).toMatchObject({ date: "2022-12-07" });
  });
});
