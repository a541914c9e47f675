import { describe, expect, it } from "vitest";
import { slice, wordsOf } from "../case.ts";
import { newFinding } from "./finding.ts";
import { officeBefore, officeEnd } from "./offices.ts";

/** The office around the first word of `noun`. */
function office(text: string, noun: string): string {
  const words = wordsOf(text);
  const at = words.lower.indexOf(noun);
  return slice(words, officeBefore(newFinding(words), at), officeEnd(words, at));
}

describe("officeEnd and officeBefore", () => {
  it("take in what the office is over, and whose it is", () => {
    expect(office("said Auster Commission Secretary General Henrik Vossel", "secretary")).toBe(
      "Auster Commission Secretary General",
    );
    expect(office("said Secretary of Homeland Security Jane Roe", "secretary")).toBe("Secretary of Homeland Security");
    expect(office("said Corrland's former foreign minister Jane Roe", "minister")).toBe(
      "Corrland's former foreign minister",
    );
  });

  it("stop before somebody else, and before other words", () => {
    expect(office("a spokesman for Mrs. Roe", "spokesman")).toBe("spokesman");
    expect(office("On Monday the president Jane Roe", "president")).toBe("president");
  });
});
