import fc from "fast-check";
import { expect, test } from "vitest";
import { findWords } from "./words.ts";

const PATTERN = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\S/gu;
const wordsOf = (text: string) => {
  const { count, start, end } = findWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

test.each([
  ["Pell's river-bed", ["Pell's", "river-bed"]],
  ["the U.S.", ["the", "U.S", "."]],
  ["wait... --", ["wait", ".", ".", ".", "-", "-"]],
  ["10,000.5%", ["10", ",", "000.5", "%"]],
  ["’em", ["’", "em"]],
  ["a.-b", ["a", ".", "-", "b"]],
  ["rain😀 𝒜𝒷", ["rain", "😀", "𝒜𝒷"]],
  ["a\u0085b", ["a", "b"]],
  ["a\ufeffb", ["a", "\ufeff", "b"]],
  [" \n", []],
])("%j has the words %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("the words are those of the pattern they stand for", () => {
  const piece = fc.constantFrom("a", "É", "7", "'", "’", ".", "-", " ", "\n", "“", '"', "😀", "\ud83d", "河", "́");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((p) => p.join("")),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        fc.pre(!/[\u0085\ufeff]/.test(text));
        expect(wordsOf(text)).toEqual(text.match(PATTERN) ?? []);
      },
    ),
  );
});

test("a word of megabytes is one word", () => {
  expect(findWords("a-".repeat(2_000_000)).count).toBe(2);
});
