import { describe, expect, it } from "vitest";
import { castOf } from "../case.ts";
import { findNames } from "../mentions/names.ts";
import { placeNames } from "./places.ts";

function places(text: string): string[] {
  const { words, finding } = castOf(text, [findNames], []);
  return [...placeNames(words, finding.found)];
}

describe("placeNames", () => {
  it("believes in, offices, what only countries have, and their adjectives", () => {
    expect(places("It rained in Ostrany.")).toEqual(["ostrany"]);
    expect(places("The president of Corrland met Prime Minister of Maravia Jan Roe.").sort()).toEqual([
      "corrland",
      "maravia",
    ]);
    expect(places("He praised Corrland's foreign minister.")).toEqual(["corrland"]);
    expect(places("He told Ostrany of the Ostranian dam.")).toEqual(["ostrany"]);
  });

  it("takes nobody for a place", () => {
    expect(places("He told Selk, and Roe's lawyer met Mr. Poe of the club.")).toEqual([]);
  });
});
