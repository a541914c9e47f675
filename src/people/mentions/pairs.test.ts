import { describe, expect, it } from "vitest";
import { castOf, slice } from "../case.ts";
import { linkFullNames } from "../linkers/full-names.ts";
import { linkSingleNames } from "../linkers/single-names.ts";
import { findNames } from "./names.ts";
import { findPairs } from "./pairs.ts";

function pairs(text: string): string[] {
  const { finding, words } = castOf(text, [findNames], [linkFullNames, linkSingleNames]);
  return findPairs(finding).map(({ first, last }) => slice(words, first, last));
}

describe("findPairs", () => {
  it("finds two people, or two places that act", () => {
    expect(pairs("Jane Roe and Mr. Poe came.")).toEqual(["Jane Roe and Mr. Poe".replace("Mr. ", "Mr. ")]);
    expect(pairs("Nebraska and Oklahoma asked the court.")).toEqual(["Nebraska and Oklahoma"]);
  });

  it("finds none where only words are joined", () => {
    expect(pairs("It rained in Nebraska and Oklahoma. The dam and Jane Roe stood.")).toEqual([]);
  });
});
