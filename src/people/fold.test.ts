import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWord, isOneEditApart, skeleton, unmix } from "./fold.ts";

describe("unmix", () => {
  it("puts lookalikes of another script right in a mixed word only", () => {
    expect(unmix("Vоssеl")).toBe("Vossel");
    expect(unmix("Восс")).toBe("Восс");
  });
});

describe("fold", () => {
  it("drops case, accents and the stop of an initial", () => {
    expect([fold("Peña"), fold("R."), fold("O’Roe")]).toEqual(["pena", "r", "o'roe"]);
    expect(foldWord("Mr.")).toBe("mr.");
  });

  it("changes nothing that it has folded", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}.'-]{1,12}$/u), (word) => foldWord(foldWord(word)) === foldWord(word)),
    );
  });
});

describe("skeleton", () => {
  it("is the same for spellings of one name, not for two names", () => {
    expect(skeleton("velenskyy")).toBe(skeleton("velensky"));
    expect(skeleton("velenskiy")).toBe(skeleton("velensky"));
    expect(skeleton("joffé".normalize("NFD").replace(/\p{M}/gu, ""))).toBe(skeleton("jofe"));
    expect(skeleton("selk")).not.toBe(skeleton("silk"));
  });
});

describe("isOneEditApart", () => {
  it("allows one letter put in, left out, changed or swapped", () => {
    for (const other of ["vossl", "vosssel", "vossal", "vosesl", "vossel"])
      expect(isOneEditApart("vossel", other)).toBe(true);
    for (const other of ["vosl", "wassel", "linde"]) expect(isOneEditApart("vossel", other)).toBe(false);
  });
});
