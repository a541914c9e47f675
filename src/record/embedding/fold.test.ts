import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, letterAt } from "./fold.ts";

describe("fold", () => {
  it("takes accents and compatibility forms away, and leaves print's punctuation", () => {
    expect(fold("Čapek’s ﬁne café")).toBe("capek’s fine cafe");
    expect(fold("the Brenn’s “dam” – safe…")).toBe("the Brenn’s “dam” – safe…");
    expect(fold("İstanbul №5")).toBe("istanbul no5");
  });
  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("letterAt", () => {
  it("gives letters and digits in lower case, and 0 for all else", () => {
    const units = (text: string) => Array.from({ length: text.length }, (_, i) => letterAt(text, i));
    expect(units("A5’-é")).toEqual([97, 53, 0, 0, 0xe9]);
    expect(units("😀")).toEqual([0, 0]);
    expect(units("𐌰")).toEqual([0xd800, 0xdf30]);
  });
});
