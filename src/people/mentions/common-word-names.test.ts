import { describe, expect, it } from "vitest";
import { foundBy } from "../case.ts";
import { findCommonWordNames } from "./common-word-names.ts";
import { findNames } from "./names.ts";

const names = (text: string) => foundBy(text, findNames, findCommonWordNames);

describe("findCommonWordNames", () => {
  it("finds a family name that is another word, once it was told in full", () => {
    expect(names("Stephen King spoke. Then King left, and Mr. King slept.")).toEqual(["Stephen King", "King", "King"]);
  });

  it("leaves the word itself alone", () => {
    expect(names("Theresa May spoke in May. On May 5 she left.")).toEqual(["Theresa May"]);
    expect(names("King spoke.")).toEqual([]);
  });
});
