import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWords } from "./plain-words.ts";

const words = (text: string) => plainWords(text).map(({ word }) => word);

describe("plain words", () => {
  it("are the same whatever the typography", () => {
    expect(words("The DAM’s “crack” can’t wait")).toEqual(words("the dam crack can not wait"));
    expect(words("we’re, I'd, won’t, isn't")).toEqual(["we", "are", "i", "would", "will", "not", "is", "not"]);
    expect(words("Zoë cafés")).toEqual(["zoe", "cafes"]);
  });
  it("keep numbers whole", () => {
    expect(words("1,250 homes, 3.5% of them")).toEqual(["1250", "homes", "3.5", "percent", "of", "them"]);
  });
  it("know what stands in quotation marks, curly or straight", () => {
    const quoted = (text: string) =>
      plainWords(text)
        .filter((one) => one.quoted)
        .map(({ word }) => word);
    expect(quoted("it was “cracked” and “old” now")).toEqual(["cracked", "old"]);
    expect(quoted('it was "cracked" and "old" now')).toEqual(["cracked", "old"]);
    expect(quoted("«cracked» and ``old'' now")).toEqual(["cracked", "old"]);
  });
  it("can be made of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { word } of plainWords(text)) expect(word).not.toMatch(/[\s"“”]/);
      }),
    );
  });
});
