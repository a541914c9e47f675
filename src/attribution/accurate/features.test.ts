import { expect, test } from "vitest";
import { markWords } from "./features.ts";

const mark = (text: string) => {
  const words = text.split(" ").filter((word) => word !== "¶");
  const opening = new Set<number>([0]);
  let at = 0;
  for (const word of text.split(" ")) {
    if (word === "¶") opening.add(at);
    else at++;
  }
  return markWords(words, (i) => opening.has(i));
};
const inside = (text: string) => Array.from(mark(text).feature, (feature) => feature & 1).join("");

test("a sentence ends at its stop, and the marks that close it belong to it", () => {
  expect([...mark("“ Rain . ” Pell left ! It rose").sentence]).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 2]);
  expect([...mark('He left . " Rain . "').sentence]).toEqual([0, 0, 0, 1, 1, 1, 1]);
});

test("a paragraph begins a sentence and forgets an open quotation", () => {
  const { sentence, paragraph } = mark("“ Rain ¶ Pell left");
  expect([...sentence]).toEqual([0, 0, 1, 1]);
  expect([...paragraph]).toEqual([0, 0, 1, 1]);
  expect(inside("“ Rain ¶ Pell left")).toBe("1100");
});

test("inside is between marks, with both of them; a straight mark opens and closes in turn", () => {
  expect(inside("Pell : “ Rain . ” He")).toBe("0011110");
  expect(inside('" Rain , " he said , " fell . "')).toBe("1111000" + "1111");
  expect(inside("Rain ” fell")).toBe("000");
});

test("shape, paragraph and inside are one number", () => {
  expect([...mark("“ Rain fell ” ¶ 7").feature]).toEqual([4 * 4 + 2 + 1, 4 + 1, 1, 4 * 4 + 1, 3 * 4 + 2]);
});
