import { describe, expect, it } from "vitest";
import { slice, wordsOf } from "../case.ts";
import { newFinding } from "../mentions/finding.ts";
import { findNames } from "../mentions/names.ts";
import { coreMention, headNoun, sourcePhrase } from "./phrase.ts";

function read(text: string) {
  const finding = newFinding(wordsOf(text));
  findNames(finding);
  const phrase = sourcePhrase(finding, 0, finding.words.count);
  if (!phrase) return null;
  const { words, first, core } = phrase;
  return {
    core: slice(words, first, core),
    noun: words.lower[headNoun(phrase)],
    name: coreMention(phrase)?.name?.text,
  };
}

describe("sourcePhrase", () => {
  it("cuts off what stands around it, and what says more", () => {
    expect(read(", but Jane Roe, a clerk,")).toEqual({ core: "Jane Roe", noun: "roe", name: "Jane Roe" });
    expect(read("Saturday, Mr. Roe said")).toEqual({ core: "Mr. Roe", noun: "roe", name: "Roe" });
    expect(read("a spokesman for the ministry")?.core).toBe("a spokesman");
    expect(read("a secretary of state in Keld")).toMatchObject({ core: "a secretary of state", noun: "secretary" });
    expect(read("Roe’s lawyers")?.name).toBeUndefined();
    expect(read("messages leaked by clerks")?.noun).toBe("messages");
  });

  it("is null where nothing is left", () => {
    expect(read("“, ”")).toBeNull();
  });
});
