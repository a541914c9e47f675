import { describe, expect, it } from "vitest";
import { slice, wordsOf } from "../case.ts";
import { findBodies } from "./bodies.ts";
import { findDocuments } from "./documents.ts";
import { newFinding } from "./finding.ts";
import { findNames } from "./names.ts";

/** Each document and its author. */
function documents(text: string): [string, string][] {
  const finding = newFinding(wordsOf(text));
  findBodies(finding);
  findNames(finding);
  const of = ({ first, last }: { first: number; last: number }) => slice(finding.words, first, last);
  return findDocuments(finding).map((document) => [of(document), of(document.parts[0]!)]);
}

describe("findDocuments", () => {
  it("finds who put out what", () => {
    expect(documents("The Selk campaign released a new ad.")).toEqual([["ad", "Selk campaign"]]);
    expect(documents("A lawsuit brought by Heron Club was dropped.")).toEqual([["lawsuit", "Heron Club"]]);
    expect(documents("Jane Roe answered in a statement.")).toEqual([["statement", "Jane Roe"]]);
    expect(documents("They read the Auster Commission's report.")).toEqual([["report", "Auster Commission"]]);
    expect(documents("The Tessary Courier first reported it.")).toEqual([["reported", "Tessary Courier"]]);
  });

  it("takes nobody for an author who only has it", () => {
    expect(documents("A letter obtained by Heron Club was read.")).toEqual([]);
    expect(documents("The report was long.")).toEqual([]);
  });
});
