import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWordPiece } from "./word-piece.ts";
import { VOCABULARY, WORD_PIECE } from "./wordpiece.case.ts";

const PIECES = VOCABULARY.split("\n");
const cut = (word: string) => WORD_PIECE.pieces(word).map((number) => PIECES[number]);

describe("a word in pieces", () => {
  test.each([
    ["River", ["river"]],
    ["rivers", ["river", "##s"]],
    ["Rained", ["rain", "##ed"]],
    ["Pell’s", ["pell", "’", "s"]],
    ["riverbed", ["river", "##b", "##ed"]],
    ["воды", ["[UNK]"]],
    ["rain-воды", ["rain", "-", "[UNK]"]],
    ["\u200b", []],
  ])("%j is %j", (word, pieces) => {
    expect(cut(word)).toEqual(pieces);
  });

  test("a stretch no piece covers makes the whole token unknown", () => {
    expect(cut("rainы")).toEqual(["[UNK]"]);
  });

  test("a token of more than 100 characters is unknown", () => {
    expect(cut("a".repeat(100))).toHaveLength(100);
    expect(cut("a".repeat(101))).toEqual(["[UNK]"]);
    expect(WORD_PIECE.pieces("a".repeat(1_000_000))).toHaveLength(1);
  });

  test("put together again, the pieces are the word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,40}$/), (word) => {
        expect(
          cut(word)
            .map((piece) => piece!.replace("##", ""))
            .join(""),
        ).toBe(word);
      }),
    );
  });
});

test("a vocabulary without its special pieces is refused", () => {
  expect(() => createWordPiece("river\nrain")).toThrow(
    new RangeError("This is no WordPiece vocabulary: it has no [UNK]."),
  );
});

test("MPNet's vocabulary, BERT's behind four pieces of its own, brings its own special pieces", () => {
  const { classify, pad, separate, unknown } = createWordPiece(`<s>\n<pad>\n</s>\n<unk>\n${VOCABULARY}`);
  expect([classify, pad, separate, unknown]).toEqual([0, 1, 2, 4 + WORD_PIECE.unknown]);
});

test("a vocabulary with carriage returns is read the same", () => {
  expect(createWordPiece(VOCABULARY.replaceAll("\n", "\r\n")).pieces("rivers")).toEqual(WORD_PIECE.pieces("rivers"));
});
