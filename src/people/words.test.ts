import { describe, expect, it } from "vitest";
import { layText } from "../text/lay.ts";
import { wordsOf } from "./case.ts";
import * as flag from "./lexicon/flags.ts";
import { tokensOf } from "./words.ts";

describe("readWords", () => {
  it("tells capitals, and what a word can be", () => {
    const words = wordsOf("Then President Ann Roe of NATO spoke.");
    expect([...words.capital]).toEqual([1, 1, 1, 1, 0, 2, 0, 0]);
    expect(words.flags[1]! & flag.ROLE).toBeTruthy();
    expect(words.flags[2]! & flag.GIVEN).toBeTruthy();
    expect(words.flags[3]).toBe(0);
    expect([...words.opener]).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("folds what is written with accents or lookalikes", () => {
    expect(wordsOf("Peñado Rоe spoke.").lower.slice(0, 2)).toEqual(["penado", "roe"]);
  });

  it("sees a headline in a row of capitals, and none in a sentence", () => {
    expect(wordsOf("Vossel Loses Patience Over Frozen Reservoir Talks In Brennick").headline).toContain(1);
    expect(wordsOf("Vossel and Linde met the minister, Tomas Aurell, in Brennick on Monday.").headline).not.toContain(
      1,
    );
  });
});

describe("tokensOf", () => {
  it("gives the tokens that a span touches", () => {
    const layer = layText("Roe spoke twice.", []);
    expect(tokensOf(layer, [4, 9])).toEqual([1, 2]);
    expect(tokensOf(layer, [5, 12])).toEqual([1, 3]);
    expect(tokensOf(layer, [0, 16])).toEqual([0, 4]);
    expect(tokensOf(layer, [3, 3])).toEqual([1, 1]);
  });
});
