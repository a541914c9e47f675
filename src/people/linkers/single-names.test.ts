import { describe, expect, it } from "vitest";
import { castOf, speakersIn } from "../case.ts";
import { findNames } from "../mentions/names.ts";
import { nameOf } from "../report.ts";
import { linkFullNames } from "./full-names.ts";
import { linkSingleNames } from "./single-names.ts";

/** Who each name of one word stands for. */
function singles(text: string): (string | null)[] {
  const { finding } = castOf(text, [findNames], [linkFullNames, linkSingleNames]);
  const found = finding.found.filter(({ name }) => name!.words.length === 1);
  return found.map(({ referent }) => referent && nameOf(referent));
}

describe("linkSingleNames", () => {
  it("finds the bearer of a family name, before or behind, in any spelling", () => {
    expect(singles("Zelensky spoke. President Volodymyr Zelenskyy left.")).toEqual(["Volodymyr Zelenskyy"]);
    expect(singles("Jane Roe spoke. Ms. Roe left. Jane slept.")).toEqual(["Jane Roe", "Jane Roe"]);
  });

  it("tells a couple by their titles, and the president by his office", () => {
    expect(singles("Bill Roe and Hillary Roe came. Mrs. Roe spoke, then Mr. Roe.")).toEqual([
      "Hillary Roe",
      "Bill Roe",
    ]);
    expect(singles("President Karl Roe and Dr. Anna Roe came. President Roe spoke.")).toEqual(["Karl Roe"]);
  });

  it("makes somebody of a title, and nobody of a mere word", () => {
    expect(singles("President Roe spoke about Medicare.")).toEqual(["Roe", null]);
  });

  it("goes on calling by the family name whom it called so", () => {
    expect(singles("Bill Roe came. Hillary Roe spoke. Hillary Roe left. Roe slept. Bill Roe woke. Roe rose.")).toEqual([
      "Hillary Roe",
      "Hillary Roe",
    ]);
  });

  it("keeps a son from his father, where the text does", () => {
    expect(singles("Jan Roe Jr. came with Jan Roe. Roe Jr. spoke. Roe left.")).toEqual(["Jan Roe Jr.", "Jan Roe"]);
  });

  it("mends a slip of the pen in a source only", () => {
    expect(speakersIn("Henrik Vossel came. [Vassel] said it rained.")).toEqual(["Henrik Vossel"]);
    expect(singles("Henrik Vossel came to Vassel.")).toEqual([null]);
  });
});
