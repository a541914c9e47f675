import { describe, expect, it } from "vitest";
import { castOf } from "../case.ts";
import { findNames } from "../mentions/names.ts";
import { linkFullNames } from "./full-names.ts";

/** The names of each person, as the text has them. */
function people(text: string): string[][] {
  return castOf(text, [findNames], [linkFullNames]).referents.map(({ forms }) => [...forms.keys()]);
}

describe("linkFullNames", () => {
  it("makes one person of spellings, short forms and middle names", () => {
    expect(people("Antony Linde spoke. Anthony Linde left.")).toEqual([["Antony Linde", "Anthony Linde"]]);
    expect(people("Bill Roe met Helena Dorvath. William R. Roe and Helena Dorvatt talked.")).toEqual([
      ["Bill Roe", "William R. Roe"],
      ["Helena Dorvath", "Helena Dorvatt"],
    ]);
    expect(people("Henrik Vossel spoke. Henrik Vоssel left.")).toEqual([["Henrik Vossel"]]);
  });

  it("keeps relatives apart", () => {
    expect(people("Bill Roe and Hillary Roe met Jan Roe Jr. and Jan Roe.")).toEqual([
      ["Bill Roe"],
      ["Hillary Roe"],
      ["Jan Roe Jr."],
      ["Jan Roe"],
    ]);
  });

  it("takes no law or place for a person", () => {
    expect(people("The Clean Water Act failed in Green Bay.")).toEqual([]);
  });
});
