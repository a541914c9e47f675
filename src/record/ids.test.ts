import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupId, shortHash } from "./ids.ts";

describe("ids", () => {
  it("are ten letters, and stay what they are", () => {
    expect(shortHash("Mira Vossel")).toBe(shortHash("Mira Vossel"));
    expect(shortHash("")).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  });
  it("of different texts differ", () => {
    const names = new Set(Array.from({ length: 50_000 }, (_, i) => shortHash(`article ${i}#a1`)));
    expect(names.size).toBe(50_000);
  });
  it("of groups don't depend on the order of the members", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (members) => {
        expect(groupId("utterance", members)).toBe(groupId("utterance", [...members].reverse()));
      }),
    );
  });
  it("begin with what the group is", () => {
    const letters = (["person", "utterance", "point"] as const).map((kind) => groupId(kind, ["x"])[0]);
    expect(letters).toEqual(["p", "u", "t"]);
    expect(() => groupId("point", [])).toThrow("without members");
  });
});
