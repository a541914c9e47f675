import type { TextLayer } from "../../text/layer.ts";
import { type Features, markWords } from "./features.ts";
import type { WordPiece } from "./word-piece.ts";
import { findWords } from "./words.ts";

/** An article as the encoder is shown it: the words of the story, without its furniture. */
export interface Grid extends Features {
  readonly count: number;
  /** The tokens of the text layer that word `i` lies in; none (last < first) for a character that no token holds. */
  readonly firstToken: Int32Array;
  readonly lastToken: Int32Array;
  /** Word pieces, one word's after another's: those of word `i` are `pieces[before[i]]` to `pieces[before[i + 1]]`. */
  readonly pieces: Int32Array;
  readonly before: Int32Array;
}

/** Pieces of one word that the encoder sees; the rest of a longer word is dropped. */
const PIECES_A_WORD = 8;

/** Lays the grid over an article's text layer. A new paragraph begins where furniture was left out, too. */
export function layGrid(layer: TextLayer, { pieces: piecesOf, unknown }: WordPiece): Grid {
  const { text, furniture } = layer;
  const all = findWords(text);
  const tokens = tokensOf(layer, all.start, all.end);
  const kept: number[] = [];
  for (let i = 0; i < all.count; i++) {
    let story = true;
    for (let t = tokens.first[i]!; t <= tokens.last[i]!; t++) if (furniture[t]) story = false;
    if (story) kept.push(i);
  }

  const words = kept.map((i) => text.slice(all.start[i], all.end[i]));
  const opens = (k: number) => {
    const i = kept[k]!;
    return k === 0 || kept[k - 1] !== i - 1 || text.slice(all.end[i - 1], all.start[i]).includes("\n");
  };
  const pieces: number[] = [];
  const before = new Int32Array(words.length + 1);
  words.forEach((word, k) => {
    const own = piecesOf(word);
    if (!own.length) own.push(unknown);
    for (let n = 0; n < own.length && n < PIECES_A_WORD; n++) pieces.push(own[n]!);
    before[k + 1] = pieces.length;
  });
  return {
    ...markWords(words, opens),
    count: words.length,
    firstToken: Int32Array.from(kept, (i) => tokens.first[i]!),
    lastToken: Int32Array.from(kept, (i) => tokens.last[i]!),
    pieces: Int32Array.from(pieces),
    before,
  };
}

/** The first and the last token that share a character with each stretch; the stretches in order, none overlapping. */
function tokensOf(layer: TextLayer, start: Int32Array, end: Int32Array) {
  const first = new Int32Array(start.length);
  const last = new Int32Array(start.length);
  let token = 0;
  for (let i = 0; i < start.length; i++) {
    while (token < layer.count && layer.end[token]! <= start[i]!) token++;
    first[i] = token;
    let to = token;
    while (to < layer.count && layer.start[to]! < end[i]!) to++;
    last[i] = to - 1;
  }
  return { first, last };
}
