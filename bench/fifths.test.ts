import { describe, expect, it } from "vitest";
import { FIFTHS, fifthsOf } from "./fifths.ts";

describe("the fifths of sentence pairs", () => {
  it("hold pairs together that share a sentence, directly or through others", () => {
    const chain = Array.from({ length: 40 }, (_, i) => ({ a: `the dam, ${i}`, b: `the dam, ${i + 1}` }));
    expect(new Set(fifthsOf(chain)).size).toBe(1);
  });
  it("are about alike in size, whatever the order", () => {
    const pairs = Array.from({ length: 1000 }, (_, i) => ({ a: `said ${i}`, b: `told ${i}` }));
    const fifths = fifthsOf(pairs);
    for (let fifth = 0; fifth < FIFTHS; fifth++) {
      expect(fifths.filter((one) => one === fifth).length).toBeGreaterThan(130);
    }
    expect(fifthsOf([...pairs].reverse()).reverse()).toEqual(fifths);
  });
});
