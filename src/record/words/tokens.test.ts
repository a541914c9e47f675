import fc from "fast-check";
import { expect, it } from "vitest";
import { eachToken } from "./tokens.ts";

const EXPRESSION = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*|["“”„«»]|''|``|%/gu;
const PIECES = [
  "10",
  "1,000",
  "th",
  "don’t",
  "l'Été",
  "é",
  "e\u0301",
  "ʼ",
  "'",
  "''",
  "``",
  "`",
  '"',
  "“",
  "»",
  "%",
  ".",
  ",",
  " ",
  "٣",
  "𝒜",
  "\ud835",
  "中",
];

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  eachToken(text, (start, end) => tokens.push(text.slice(start, end)));
  return tokens;
}

it("finds what the expression finds", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, (text) => {
      expect(tokensOf(text)).toEqual(text.match(EXPRESSION) ?? []);
    }),
    { numRuns: 2_000 },
  );
});
