import { expect, test } from "vitest";
import type { Part } from "../../article/article.ts";
import { layText } from "../../text/lay.ts";
import { layGrid } from "./grid.ts";
import { pieceOf, WORD_PIECE } from "./wordpiece.case.ts";

const grid = (text: string, parts: Part[] = []) => {
  const layer = layText(text, parts);
  const laid = layGrid(layer, WORD_PIECE);
  const words = Array.from({ length: laid.count }, (_, i) =>
    text.slice(layer.start[laid.firstToken[i]!], layer.end[laid.lastToken[i]!]),
  );
  return { ...laid, words };
};

test("each word has its pieces and the tokens it lies in", () => {
  const { words, pieces, before } = grid("Pell's rivers rained.");
  expect(words).toEqual(["Pell's", "rivers", "rained", "."]);
  expect([...before]).toEqual([0, 3, 5, 7, 8]);
  expect([...pieces.slice(3, 5)]).toEqual([pieceOf("river"), pieceOf("##s")]);
});

test("words of one token all lie in it", () => {
  expect(grid("It rained...").words).toEqual(["It", "rained", "...", "...", "..."]);
});

test("furniture is left out, and a paragraph begins behind it", () => {
  const text = "It rained. Advert The river said";
  const at = text.indexOf("Advert");
  const parts: Part[] = [{ kind: "teaser", span: [at, at + 6] }];
  const { words, paragraph } = grid(text, parts);
  expect(words).toEqual(["It", "rained", ".", "The", "river", "said"]);
  expect([...paragraph]).toEqual([0, 0, 0, 1, 1, 1]);
});

test("at most eight pieces of a word are kept, and a word without any is unknown", () => {
  const { before, pieces } = grid("abcdefghijkl ы");
  expect([...before]).toEqual([0, 8, 9]);
  expect(pieces[8]).toBe(WORD_PIECE.unknown);
});

test("a character that no token holds lies in none", () => {
  const { firstToken, lastToken, count } = grid("rain\u200b fell");
  expect(count).toBe(3);
  expect(lastToken[1]!).toBeLessThan(firstToken[1]!);
});

test("nothing is nothing", () => {
  expect(grid("").count).toBe(0);
});
