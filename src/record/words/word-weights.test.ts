import { describe, expect, it } from "vitest";
import { loadWordWeights } from "./word-weights.ts";

const weights = loadWordWeights({ step: 0.5, rows: ["the", "", "river water"] });
const weigh = (stem: string) => weights.weightOf(weights.numberOf(stem));

describe("word weights", () => {
  it("are those of the rows", () => {
    expect(["the", "river", "water"].map(weigh)).toEqual([0, 1, 1]);
  });
  it("are most for what is not in the table, which keeps numbers of its own", () => {
    expect(weigh("auster")).toBe(1.5);
    expect(weights.numberOf("auster")).toBeLessThan(0);
    expect(weights.numberOf("auster")).not.toBe(weights.numberOf("heron"));
  });
  it("refuse what is no table", () => {
    expect(() => loadWordWeights({ step: 0, rows: [] })).toThrow(RangeError);
  });
});
