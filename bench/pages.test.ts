import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { meanOverlap, overlapOf, pages } from "./pages.ts";

describe("overlap of a found body with the true one", () => {
  it("counts runs of four words, repeated ones each time", () => {
    expect(overlapOf("the lake is full today", "the lake is full today")).toEqual({ precision: 1, recall: 1 });
    expect(overlapOf("a b c d e", "a b c d")).toEqual({ precision: 1, recall: 0.5 });
    expect(overlapOf("a b c d", "a b c d a b c d")).toEqual({ precision: 0.2, recall: 1 });
  });

  it("takes a text of under four words as one run", () => {
    expect(overlapOf("See photos", "See photos")).toEqual({ precision: 1, recall: 1 });
    expect(overlapOf("See photos", "See more")).toEqual({ precision: 0, recall: 0 });
  });

  it("looks at words only, in any script, case counting", () => {
    expect(overlapOf("“Озеро полно”, — сказал он.", "Озеро полно сказал он")).toEqual({ precision: 1, recall: 1 });
    expect(overlapOf("The lake is full", "the lake is full")).toEqual({ precision: 0, recall: 0 });
  });

  it("leaves a page out of a mean where there is nothing to count", () => {
    const nothing = overlapOf("a b c d", "");
    expect(nothing).toEqual({ precision: undefined, recall: 0 });
    const { precision, recall, f1 } = meanOverlap([nothing, { precision: 0.5, recall: 1 }]);
    expect([precision, recall, f1]).toEqual([0.5, 0.5, 0.5]);
  });
});

const data = fileURLToPath(new URL(`../../${pages.data}`, import.meta.url));

// The pages belong to their publishers and lie beside the checkout, where they lie at all.
describe.skipIf(!existsSync(data))("on real pages", () => {
  it("finds bodies at an F1 of 97.5 or better", { timeout: 120_000 }, async () => {
    const figures = await pages.run({ data, engine: "fast", print: () => {} });
    expect(figures.F1).toBeGreaterThanOrEqual(97.5);
  });
});
