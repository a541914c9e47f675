import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPieces } from "./pieces.ts";
import { TINY } from "./tiny.case.ts";

const pieces = createPieces(TINY.join("\n"));
const cut = (text: string) => {
  const { count, piece, word } = pieces.cut(text);
  return Array.from({ length: count }, (_, i) => `${word[i]} ${TINY[piece[i]!]}`);
};

describe("pieces", () => {
  it("are whole words where those are known, else the longest that cover them", () => {
    expect(cut("The Brenn’s dams: the CAFÉ, 2.")).toEqual([
      "0 the",
      "1 br",
      "1 ##enn",
      "3 dam",
      "3 ##s",
      "4 the",
      "5 cafe",
      "6 2",
    ]);
  });
  it("leave out a word that no pieces cover, and one that is no word", () => {
    expect(cut("dam damx safe")).toEqual(["0 dam", "2 safe"]);
    expect(cut(`dam${"s".repeat(100)} safe`)).toEqual(["1 safe"]);
    expect(cut("")).toEqual([]);
  });
  it("of a text are those of its words, one after the other", () => {
    const word = fc.constantFrom("dam", "dams", "brenn", "x", "holds", "the", "barrages", "café");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const each = words.flatMap((one) => cut(one).map((piece) => piece.split(" ")[1]));
        expect(cut(words.join(" — ")).map((piece) => piece.split(" ")[1])).toEqual(each);
      }),
    );
  });
  it("of a text without end are those of its beginning", () => {
    const { count } = pieces.cut("dams ".repeat(100_000));
    expect(count).toBeGreaterThan(2000);
    expect(count).toBeLessThan(3000);
  });
});
