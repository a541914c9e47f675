import { piecesIn, type Window } from "./windows.ts";
import type { WordPiece } from "./word-piece.ts";

/** A batch of windows as the encoder's inputs, row by row, each row padded to the longest. */
export interface Encoded {
  /** Pieces in a row, with the special ones. */
  readonly length: number;
  /** Words in a row. */
  readonly width: number;
  readonly ids: Int32Array;
  readonly mask: Int32Array;
  /** The feature of the word that each piece is of. */
  readonly feats: Int32Array;
  /** The place of each word's first piece in its row. */
  readonly first: Int32Array;
  /** 1 where there is a word. */
  readonly words: Uint8Array;
}

export function encode(windows: readonly Window[], { classify, separate, pad }: WordPiece): Encoded {
  const length = 2 + Math.max(...windows.map(piecesIn));
  const width = Math.max(...windows.map(({ start, end }) => end - start));
  const ids = new Int32Array(windows.length * length).fill(pad);
  const mask = new Int32Array(ids.length);
  const feats = new Int32Array(ids.length);
  const first = new Int32Array(windows.length * width);
  const words = new Uint8Array(first.length);
  windows.forEach(({ grid, start, end }, row) => {
    let at = row * length;
    mask.fill(1, at, at + 2 + grid.before[end]! - grid.before[start]!);
    ids[at++] = classify;
    for (let word = start; word < end; word++) {
      first[row * width + word - start] = at - row * length;
      words[row * width + word - start] = 1;
      for (let k = grid.before[word]!; k < grid.before[word + 1]!; k++) {
        ids[at] = grid.pieces[k]!;
        feats[at++] = grid.feature[word]!;
      }
    }
    ids[at] = separate;
  });
  return { length, width, ids, mask, feats, first, words };
}
