import { describe, expect, it } from "vitest";
import { slice, wordsOf } from "../case.ts";
import { findAnaphors } from "./anaphors.ts";
import { newFinding } from "./finding.ts";

function anaphors(text: string): string[] {
  const finding = newFinding(wordsOf(text));
  return findAnaphors(finding).map(({ first, last }) => slice(finding.words, first, last));
}

describe("findAnaphors", () => {
  it("finds he, she and descriptions", () => {
    expect(anaphors("He saw the Secretary General, and her aides saw the embattled mayor.")).toEqual([
      "He",
      "the Secretary General",
      "her",
      "the embattled mayor",
    ]);
    expect(anaphors("It angered Republicans in Brennick.")).toEqual(["Republicans"]);
  });

  it("finds none in quotations, nor where no person is meant", () => {
    expect(anaphors("“He saw her,” the river whispered. The dam of the year broke.")).toEqual([]);
  });
});
