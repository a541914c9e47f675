import { describe, expect, it } from "vitest";
import type { Part } from "../src/article/article.ts";
import { FactsScore, type MarkedFacts, sameOutlet } from "./furniture.ts";

const gold = (of: Partial<MarkedFacts>): MarkedFacts => ({
  id: "1",
  outlet: null,
  published: null,
  furniture: [],
  ...of,
});
const facts = (parts: Part[], outlet: string | null = null) => ({
  parts,
  outlet: outlet === null ? null : { name: outlet, evidence: { field: "outlet" } },
  published: null,
});

describe("the score of an article's facts", () => {
  it("counts a found piece that overlaps a marked one, and a marked one that a found one overlaps", () => {
    const score = new FactsScore();
    score.add(
      gold({
        furniture: [
          [0, 5],
          [6, 9],
          [50, 60],
        ],
      }),
      facts([
        { kind: "teaser", span: [0, 20] },
        { kind: "credit", span: [30, 40] },
      ]),
    );
    expect(score.pieces).toMatchObject({ found: 2, foundRight: 1, gold: 3, goldMet: 2 });
    expect(score.figures()["furniture P"]).toBe(50);
  });

  it("leaves date lines and the story out of the count", () => {
    const score = new FactsScore();
    score.add(
      gold({}),
      facts([
        { kind: "date", span: [0, 5] },
        { kind: "headline", span: [6, 9] },
        { kind: "lead", span: [10, 20] },
      ]),
    );
    expect(score.pieces.found).toBe(0);
  });

  it("asks the outlet where the text shows it, and silence where not", () => {
    const score = new FactsScore();
    score.add(gold({ outlet: "The Ede Times" }), facts([], "Ede Times"));
    score.add(gold({ outlet: "The Ede Times" }), facts([]));
    score.add(gold({}), facts([]));
    score.add(gold({}), facts([], "Gazette"));
    expect(score.figures()).toMatchObject({ "outlet right where shown": 50, "outlet open where not": 50 });
  });

  it("asks for the date only where one is marked", () => {
    const score = new FactsScore();
    score.add(gold({}), facts([]));
    expect(score.figures()).not.toHaveProperty("date right where shown");
    score.add(gold({ published: { date: "2020-01-02" } }), {
      ...facts([]),
      published: { date: "2020-01-02", precision: "day", evidence: { field: "date" } },
    });
    expect(score.figures()["date right where shown"]).toBe(100);
  });
});

it("takes two names for one outlet, article, accents, lookalikes and a part apart", () => {
  expect(sameOutlet("the Ede Times", "Ede Times")).toBe(true);
  expect(sameOutlet("Censor.NЕТ", "Censor.NET")).toBe(true);
  expect(sameOutlet("Times", "The Ede Times")).toBe(true);
  expect(sameOutlet(null, "Ede")).toBe(false);
  expect(sameOutlet("Gazette", "Herald")).toBe(false);
});
