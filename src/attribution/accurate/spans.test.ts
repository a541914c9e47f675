import { expect, test } from "vitest";
import type { Part } from "../../article/article.ts";
import { layText } from "../../text/lay.ts";
import { layGrid } from "./grid.ts";
import { spansOf } from "./spans.ts";
import { WORD_PIECE } from "./wordpiece.case.ts";

const textsOf = (text: string, words: number[], parts: Part[] = []) => {
  const layer = layText(text, parts);
  return spansOf(layer, layGrid(layer, WORD_PIECE), words).map((span) => text.slice(...span));
};

test("neighbours are one span, others are not", () => {
  expect(textsOf("It rained, Pell said", [0, 1, 4])).toEqual(["It rained", "said"]);
  expect(textsOf("It rained", [])).toEqual([]);
});

test("a span takes in the whole of a token", () => {
  expect(textsOf("in the U.S. today", [2])).toEqual(["U.S."]);
  expect(textsOf("It rained...", [1, 2])).toEqual(["rained..."]);
  expect(textsOf("It rained...", [2, 4])).toEqual(["..."]);
});

test("furniture between two words parts them", () => {
  const text = "It rained Advert in Ost";
  const parts: Part[] = [{ kind: "teaser", span: [10, 16] }];
  expect(textsOf(text, [1, 2], parts)).toEqual(["rained", "in"]);
});

test("a character that no token holds parts nothing, and alone is no span", () => {
  expect(textsOf("rain\u200b fell", [0, 1, 2])).toEqual(["rain\u200b fell"]);
  expect(textsOf("rain\u200b fell", [1])).toEqual([]);
});
