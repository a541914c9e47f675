import { describe, expect, it } from "vitest";
import { before as ahead, after as behind, endAfter, heldAfter, startBefore, wordBefore } from "./pattern.ts";

const text = "He told the\u00a0mayor's “aide”, in an interview on Sunday with Ada Linde.";

describe("before", () => {
  it("ends right at the place, at whole words", () => {
    expect(startBefore(text, text.indexOf("the\u00a0"), ahead("told "))).toBe(3);
    expect(startBefore(text, text.indexOf("the\u00a0"), ahead("old "))).toBe(-1);
    expect(startBefore(text, text.indexOf("mayor"), ahead("told "))).toBe(-1);
  });

  it("takes any blank for a space and letters in either case", () => {
    expect(startBefore(text, text.indexOf("mayor"), ahead("TOLD the "))).toBe(3);
    expect(startBefore(text, text.indexOf("mayor"), ahead("TOLD the ", undefined, true))).toBe(-1);
  });

  it("reads on over a clause's words, but over no quotation mark", () => {
    const ada = text.indexOf("Ada");
    expect(text.slice(startBefore(text, ada, ahead("interview(?: …)??", "with|on")), ada)).toBe(
      "interview on Sunday with ",
    );
    expect(startBefore(text, ada, ahead("told …", "with"))).toBe(-1);
  });

  it("says no by the last word alone", () => {
    const pattern = ahead("interview(?: …)??", "with|on");
    expect(startBefore(text, text.indexOf("Ada"), pattern, "to")).toBe(-1);
    expect(wordBefore(text, text.indexOf("Ada"))).toBe("with");
    expect(wordBefore(text, text.indexOf("aide"))).toBe("");
  });
});

describe("after", () => {
  it("begins right at the place, with any mark for a mark", () => {
    const mayor = text.indexOf("mayor") + 5;
    expect(endAfter(text, mayor, behind("'s \"aide"))).toBe(text.indexOf("aide") + 4);
    expect(endAfter(text, mayor + 1, behind("'s"))).toBe(-1);
  });

  it("hands out what its group held", () => {
    expect(heldAfter(text, text.indexOf(" Ada"), behind(" (\\p{Lu}\\p{L}+)", true))?.held).toBe("Ada");
    expect(heldAfter(text, text.indexOf(" on"), behind(" (\\p{Lu}\\p{L}+)", true))).toBeNull();
  });
});
