import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness } from "./likeness.ts";

describe("likeness", () => {
  it("costs less where letters stand for each other", () => {
    expect(likeness("vosel", "vosel")).toBe(1);
    expect(likeness("dorvatin", "dorvadin")).toBeGreaterThan(likeness("dorvatin", "dorvakin"));
    expect(likeness("kestrov", "kesrtov")).toBeGreaterThan(0.85);
  });
  it("lets each letter of a short word tell, if vowels tell at all", () => {
    expect(likeness("peng", "ping")).toBeLessThan(0.77);
    expect(likeness("peng", "ping", false)).toBeGreaterThan(0.9);
  });
  it("is between 0 and 1, the same both ways", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abdeiklmnorstuvz"), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 10);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
