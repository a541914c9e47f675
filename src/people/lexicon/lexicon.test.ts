import { describe, expect, it } from "vitest";
import { hashWord } from "../../text/words.ts";
import * as flag from "./flags.ts";
import { areShortForms, countryOf, flagsAt, flagsOf, formOf, isKnownPhrase, wordWith } from "./lexicon.ts";

describe("the lexicon", () => {
  it("says what a word can be", () => {
    expect(flagsOf("spokeswoman") & (flag.ROLE | flag.FEMALE | flag.PROXY)).toBe(flag.ROLE | flag.FEMALE | flag.PROXY);
    expect(flagsOf("economists") & flag.GROUP).toBeTruthy();
    expect(flagsOf("congresswomen") & flag.GROUP).toBeTruthy();
    expect(flagsOf("taylor") & (flag.MALE | flag.FEMALE)).toBe(0);
    expect(flagsOf("xyzzy")).toBe(0);
  });

  it("finds every word by its hash, and no other", () => {
    for (const word of ["minister", "nato", "jane", "the"]) {
      const index = wordWith(hashWord(word), word.length);
      expect(formOf(index)).toBe(word);
      expect(flagsAt(index)).toBe(flagsOf(word));
    }
    expect(wordWith(hashWord("xyzzy"), 5)).toBe(-1);
    expect(wordWith(hashWord("nato"), 5)).toBe(-1);
  });

  it("knows countries by their adjectives", () => {
    expect([countryOf("polish"), countryOf("u.s."), countryOf("river")]).toEqual(["poland", "us", undefined]);
  });

  it("knows short forms, and phrases", () => {
    expect([areShortForms("liz", "elizabeth"), areShortForms("bob", "bill")]).toEqual([true, false]);
    expect([isKnownPhrase("white house"), isKnownPhrase("blue house")]).toEqual([true, false]);
  });
});
