import { describe, expect, it } from "vitest";
import { formsOf, type Rendered } from "./form.ts";

const direct = (...content: string[]): Rendered => ({ kind: "direct", content });
const mixed = (...content: string[]): Rendered => ({ kind: "mixed", content });
const indirect = (...content: string[]): Rendered => ({ kind: "indirect", content });
const whole = direct("“The Brenn will not wait for the ministry,”", "“the dam is cracked from end to end.”");

describe("the form of a render", () => {
  it("is full for the longest quotation, whatever its typography", () => {
    const again = direct('"The Brenn will not wait for the ministry, the dam is cracked from end to end."');
    expect(formsOf([whole, again])).toEqual(["full", "full"]);
  });
  it("is an excerpt for a part of it, and for fragments within the outlet's words", () => {
    expect(formsOf([direct("“The dam is cracked”"), whole, mixed("the dam was “cracked from end to end”")])).toEqual([
      "excerpt",
      "full",
      "excerpt",
    ]);
    expect(formsOf([mixed("she called the dam “cracked from end to end”")])).toEqual(["excerpt"]);
  });
  it("is a variant where the quotation has other words", () => {
    expect(
      formsOf([whole, direct("“The Brenn won't wait for any government; that dam is cracked end to end.”")]),
    ).toEqual(["full", "variant"]);
  });
  it("is a paraphrase without quotation marks, or where a single word of many stands in them", () => {
    expect(formsOf([whole, indirect("the river would not wait")])).toEqual(["full", "paraphrase"]);
    expect(
      formsOf([mixed("the whole length of the old dam above Auster was now “cracked” and could not be mended")]),
    ).toEqual(["paraphrase"]);
  });
  it("is one for each render, also of an utterance that nobody quotes or that has no words", () => {
    expect(formsOf([indirect("it rained"), direct("")])).toEqual(["paraphrase", "paraphrase"]);
    expect(formsOf([])).toEqual([]);
  });
});
