import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadWordWeights } from "../words/word-weights.ts";
import { FEATURES, featuresOf } from "./features.ts";
import { profileOf } from "./profile.ts";
import { statement } from "./statement.case.ts";

const table = loadWordWeights({ step: 1, rows: ["the of", "dam river", "crack"] });
const profile = (content: string, over = {}) => profileOf(statement("k", content, over), table);
const feature = (name: (typeof FEATURES)[number], a: string, b: string) =>
  featuresOf(profile(a), profile(b))[FEATURES.indexOf(name)];

describe("the features of a pair", () => {
  it("weigh the words in common", () => {
    expect(feature("cosine", "the dam", "dam")).toBeCloseTo(1);
    expect(feature("containment", "crack of the dam", "dam")).toBeCloseTo(1);
    expect(feature("common", "crack of the dam", "the dam cracked")).toBe(3);
    expect(feature("roots", "denial", "deniable river")).toBeGreaterThan(0);
  });
  it("weigh the longest stretch in common, and what of it stands in quotation marks in both", () => {
    expect(feature("run", "river crack the dam", "crack the dam of river")).toBe(3);
    expect(feature("quotedRun", "a “crack of the dam” there", "the “dam” of the river")).toBe(1);
    expect(feature("quotedRun", "a “crack of the dam” there", "the dam of the river")).toBe(0);
  });
  it("hold what one quotes against what the other quotes", () => {
    expect(feature("quotedContained", "a “crack of the dam” there", "the “dam” of the river")).toBeCloseTo(1);
    expect(feature("quotedContained", "“the crack”", "the crack of the “dam, the river”")).toBeCloseTo(0);
    expect(feature("quotedContained", "“a crack”", "the crack of the dam")).toBe(0);
  });
  it("see numbers that differ and what only one denies", () => {
    expect(feature("numbersDiffer", "40 dams", "50 dams")).toBe(1);
    expect(feature("numbersDiffer", "40 dams", "dams")).toBe(0);
    expect(feature("negation", "the dam will hold", "the dam won’t hold")).toBe(1);
  });
  it("tell a quotation from words of the outlet's own, and a mixed report from both", () => {
    const kinds = (a: string, b: string) =>
      (["bothDirect", "bothIndirect", "directAndIndirect"] as const).map((name) => feature(name, a, b));
    expect(kinds("“The dam holds.”", "“It holds.”")).toEqual([1, 0, 0]);
    expect(kinds("the dam holds", "it holds")).toEqual([0, 1, 0]);
    expect(kinds("“The dam holds.”", "it holds")).toEqual([0, 0, 1]);
    expect(kinds("the dam “holds”", "“It holds.”")).toEqual([0, 0, 0]);
  });
  it("are the same whichever comes first, and numbers for any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const there = featuresOf(profile(a), profile(b));
        expect([...there].every(Number.isFinite)).toBe(true);
        const back = featuresOf(profile(b), profile(a));
        there.forEach((value, i) => {
          expect(back[i], FEATURES[i]).toBeCloseTo(value, 4);
        });
      }),
    );
  });
});
