import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../text/span.ts";
import { isPiece, type Nested, nest } from "./nest.ts";

interface Named {
  name: string;
  span: Span;
}
const TEXT = "abcdefghij";
const ALL: Span = [0, TEXT.length];

/** "a(b[c])d": a mark's pieces in its own brackets, as "name:text". */
function shown(nested: Nested<Named>[]): string {
  return nested
    .map((one) => (isPiece(one) ? `<${one.mark.name}${shown(one.inside)}>` : TEXT.slice(one[0], one[1])))
    .join("");
}
const mark = (name: string, start: number, end: number): Named => ({ name, span: [start, end] });

describe("nest", () => {
  it("leaves a text without marks as it is", () => {
    expect(nest(ALL, [])).toEqual([[0, 10]]);
    expect(nest([3, 3], [])).toEqual([]);
  });

  it("puts what is within another mark inside it", () => {
    expect(shown(nest(ALL, [mark("X", 4, 6), mark("Y", 2, 8)]))).toBe("ab<Ycd<Xef>gh>ij");
    expect(shown(nest(ALL, [mark("X", 2, 4), mark("Y", 2, 8), mark("Z", 6, 8)]))).toBe("ab<Y<Xcd>ef<Zgh>>ij");
  });

  it("on the same words the one named first is outside", () => {
    expect(shown(nest(ALL, [mark("X", 2, 4), mark("Y", 2, 4)]))).toBe("ab<X<Ycd>>efghij");
  });

  it("cuts a mark that outlasts the one it begins in", () => {
    const nested = nest(ALL, [mark("X", 1, 6), mark("Y", 4, 9)]);
    expect(shown(nested)).toBe("a<Xbcd<Yef>><Yghi>j");
    expect(nested.filter(isPiece).map(({ opens, closes }) => [opens, closes])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it("keeps to its stretch", () => {
    expect(shown(nest([3, 6], [mark("X", 0, 4), mark("Y", 5, 9), mark("Z", 7, 9)]))).toBe("<Xd>e<Yf>");
  });

  it("gives every character once and every mark its span, whatever the marks", () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (stretch, spans) => {
        const marks = spans.map((one, i) => ({ name: String(i), span: one }));
        const nested = nest(stretch, marks);
        expect(plainOf(nested).flatMap(([start, end]) => range(start, end))).toEqual(range(...stretch));
        for (const { name, span: whole } of marks) {
          const pieces = piecesOf(nested).filter((piece) => piece.mark.name === name);
          const clipped = range(Math.max(whole[0], stretch[0]), Math.min(whole[1], stretch[1]));
          expect(pieces.flatMap((piece) => range(...piece.span))).toEqual(clipped);
          expect(pieces.every((piece) => piece.opens === (piece.span[0] === whole[0]))).toBe(true);
        }
        for (const piece of piecesOf(nested)) {
          expect(plainOf(piece.inside).flatMap(([start, end]) => range(start, end))).toEqual(range(...piece.span));
        }
      }),
    );
  });
});

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const plainOf = (nested: Nested<Named>[]): Span[] =>
  nested.flatMap((one) => (isPiece(one) ? plainOf(one.inside) : [one]));
const piecesOf = (nested: Nested<Named>[]) =>
  nested.filter(isPiece).flatMap((piece): (typeof piece)[] => [piece, ...piecesOf(piece.inside)]);
