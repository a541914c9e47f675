import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  it("folds between words", () => {
    expect(wrap("water must never be a weapon", 12)).toEqual(["water must", "never be a", "weapon"]);
    expect(wrap("", 12)).toEqual([]);
  });

  it("cuts a word that is longer than the line", () => {
    expect(wrap("a Donaudampfschiff b", 8)).toEqual(["a", "Donaudam", "pfschiff", "b"]);
  });

  it("counts a letter with its combining marks once", () => {
    expect(wrap("e\u0301e\u0301e\u0301 ab", 6)).toEqual(["e\u0301e\u0301e\u0301 ab"]);
  });

  it("loses no word and overruns no line", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé]{1,30}$/), { minLength: 1 }),
        fc.integer({ min: 5, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
