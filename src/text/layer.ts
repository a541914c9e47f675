import type { Part } from "../article/article.ts";
import type { Words } from "./words.ts";

/**
 * The floor every other room stands on: an article's text as tokens, with the sentence, paragraph, quotation and tag of
 * each. Columns, not objects: token `i` is `text.slice(start[i], end[i])`. Offsets are UTF-16.
 */
export interface TextLayer {
  readonly text: string;
  /** How many tokens there are; every column below is that long. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The form of each token, hashed: what models read. */
  readonly words: Words;
  /** The sentence each token is in: 0, 1, 2… over the whole text. A sentence never crosses a paragraph. */
  readonly sentence: Int32Array;
  /** The paragraph each token is in: 0, 1, 2… A paragraph ends at a line break or at a part's edge. */
  readonly paragraph: Int32Array;
  /** The innermost quotation a token is in (its marks included), as an index into `quotations`, or -1. */
  readonly quotation: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Part of speech (Penn Treebank), as an index into `TAGS` of tags.ts. */
  readonly tag: Uint8Array;
  /** 1 where the token stands in furniture (and so outside the story). */
  readonly furniture: Uint8Array;
  /** The first token of sentence `s`; one more entry at the end holds `count`. */
  readonly sentenceStart: Int32Array;
  readonly paragraphStart: Int32Array;
  readonly parts: readonly Part[];
}

/** A stretch between quotation marks, in tokens. */
export interface Quotation {
  /** The token of the opening mark. */
  open: number;
  /** The token of the closing mark, or the last token of the paragraph where none closes it. */
  close: number;
  /** The quotation around this one, or -1. */
  parent: number;
  /** The quotation this one goes on from: each paragraph of a long quotation opens it again and only the last closes it. */
  continues: number;
  /** False where no mark closes it in its paragraph. */
  closed: boolean;
}

/** The first token that ends behind an offset: the one that holds it, or the next; `count` where there is none. */
export function tokenAt({ end, count }: Pick<TextLayer, "end" | "count">, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (end[mid]! <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
