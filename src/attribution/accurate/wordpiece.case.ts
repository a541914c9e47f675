import { createWordPiece } from "./word-piece.ts";

/** A vocabulary small enough for tests: the special pieces, every letter and mark, and some words. */
export const VOCABULARY = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  ...letters((letter) => letter),
  ...letters((letter) => `##${letter}`),
  ..."0123456789.,:;!?'\"“”’‘-()",
  ..."said river rise rain ##ed the it pell linde mayor advert".split(" "),
].join("\n");

export const WORD_PIECE = createWordPiece(VOCABULARY);

/** The number of a piece of `VOCABULARY`. */
export const pieceOf = (piece: string) => VOCABULARY.split("\n").indexOf(piece);

function letters(form: (letter: string) => string): string[] {
  return Array.from("abcdefghijklmnopqrstuvwxyz", form);
}
