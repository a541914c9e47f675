import { expect, test } from "vitest";
import { layText } from "../../text/lay.ts";
import { encode } from "./encode.ts";
import { layGrid } from "./grid.ts";
import { windowsOf } from "./windows.ts";
import { pieceOf, WORD_PIECE } from "./wordpiece.case.ts";

const windowOf = (text: string) => windowsOf(layGrid(layText(text, []), WORD_PIECE), { limit: 50, shared: 5 })[0]!;

test("pieces stand between the special ones, each with its word's feature; shorter rows are padded", () => {
  const { length, width, ...columns } = encode([windowOf("Rivers rise"), windowOf("it")], WORD_PIECE);
  expect([length, width]).toEqual([5, 2]);
  const [cls, sep, pad] = [WORD_PIECE.classify, WORD_PIECE.separate, WORD_PIECE.pad];
  expect([...columns.ids]).toEqual(
    [cls, pieceOf("river"), pieceOf("##s"), pieceOf("rise"), sep].concat([cls, pieceOf("it"), sep, pad, pad]),
  );
  expect([...columns.mask]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  expect([...columns.feats]).toEqual([0, 6, 6, 0, 0, 0, 2, 0, 0, 0]);
  expect([...columns.first]).toEqual([1, 3, 1, 0]);
  expect([...columns.words]).toEqual([1, 1, 1, 0]);
});
