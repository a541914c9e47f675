import type { Tagger } from "../../text/lay.ts";
import type { TextLayer } from "../../text/layer.ts";
import { TAGS } from "../../text/tags.ts";
import { SHAPE } from "../../text/words.ts";
import { createLookup } from "./lookup.ts";

/** Weights of the greedy tagger: a row of scores, one a tag, for each hashed feature; and words that need no scoring. */
export interface TaggerWeights {
  /** `rows × TAGS.length`; `rows` is a power of two. */
  table: Int8Array;
  /** Hash of a word seen often → the tags it had; where it is only one, nothing needs scoring. */
  seen: ReadonlyMap<number, Uint8Array>;
}

/** How many features a token has. */
export const TAGGER_FEATURES = 17;

const OPEN_CLASSES = /^(?:NN|JJ|VB|RB|CD|UH|FW)/;
/** What an unknown word may be: of the classes that take new words. And what an unknown mark may be: anything else. */
const ANY_WORD = Uint8Array.from([...TAGS.keys()].filter((tag) => OPEN_CLASSES.test(TAGS[tag]!)));
const ANY_MARK = Uint8Array.from([...TAGS.keys()].filter((tag) => !/^[VJR]/.test(TAGS[tag]!)));

/** The tags to choose from for a token that isn't among those seen often. */
export function choiceOf(shape: number): Uint8Array {
  return shape === SHAPE.mark ? ANY_MARK : ANY_WORD;
}

const OPENING = TAGS.indexOf("``");
const CLOSING = TAGS.indexOf("''");

/** The tag of a double quotation mark, which its pairing decides; -1 for any other token. */
export function markTag({ text, start, end, quotation, quotations }: Omit<TextLayer, "tag">, i: number): number {
  const code = text.charCodeAt(start[i]!);
  const double = code === 0x22 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb;
  const twice = (code === 0x27 || code === 0x60) && end[i]! - start[i]! === 2;
  if (!double && !twice) return -1;
  return quotation[i]! >= 0 && quotations[quotation[i]!]!.open === i ? OPENING : CLOSING;
}

/** Writes the rows of token `i`'s features into `out`, given the tags of the two tokens before it. */
export function taggerRows(
  layer: Pick<TextLayer, "count" | "sentence" | "words">,
  i: number,
  before: number,
  before2: number,
  mask: number,
  out: Int32Array,
): void {
  const { word, suffix, prefix, shape } = layer.words;
  const { count, sentence } = layer;
  const own = sentence[i]!;
  const one = i >= 1 && sentence[i - 1] === own;
  const two = i >= 2 && sentence[i - 2] === own;
  const next = i + 1 < count && sentence[i + 1] === own;
  const next2 = i + 2 < count && sentence[i + 2] === own;
  const w = word[i]!;
  const tail = suffix[i]!;
  const right = next ? word[i + 1]! : 1;
  const rightTail = next ? suffix[i + 1]! : 1;
  const form = shape[i]! + (one ? 0 : 8);
  let n = 0;
  out[n++] = rowOf(1, w, 0, mask);
  out[n++] = rowOf(2, tail, 0, mask);
  out[n++] = rowOf(3, prefix[i]!, 0, mask);
  out[n++] = rowOf(4, form, 0, mask);
  out[n++] = rowOf(5, one ? word[i - 1]! : 1, 0, mask);
  out[n++] = rowOf(6, right, 0, mask);
  out[n++] = rowOf(7, two ? word[i - 2]! : 1, 0, mask);
  out[n++] = rowOf(8, next2 ? word[i + 2]! : 1, 0, mask);
  out[n++] = rowOf(9, before, 0, mask);
  out[n++] = rowOf(10, before, before2, mask);
  out[n++] = rowOf(11, before, w, mask);
  out[n++] = rowOf(12, one ? suffix[i - 1]! : 1, 0, mask);
  out[n++] = rowOf(13, rightTail, 0, mask);
  out[n++] = rowOf(14, w, right, mask);
  out[n++] = rowOf(15, before, rightTail, mask);
  out[n++] = rowOf(16, form, next ? shape[i + 1]! : 9, mask);
  out[n++] = rowOf(17, tail, form, mask);
}

/** A greedy left-to-right tagger (averaged perceptron, after Collins 2002) over hashed features. */
export function createTagger({ table, seen }: TaggerWeights): Tagger {
  const width = TAGS.length;
  const mask = table.length / width - 1;
  const choices = [...seen.values()];
  const choiceOfWord = createLookup(new Map([...seen.keys()].map((word, k) => [word, k + 1])));
  return (layer) => {
    const { words } = layer;
    const tags = new Uint8Array(layer.count);
    const rows = new Int32Array(TAGGER_FEATURES);
    for (let i = 0; i < layer.count; i++) {
      const mark = words.shape[i] === SHAPE.mark ? markTag(layer, i) : -1;
      const known = choiceOfWord(words.word[i]!);
      const choice = known ? choices[known - 1]! : choiceOf(words.shape[i]!);
      if (mark >= 0 || choice.length === 1) {
        tags[i] = mark >= 0 ? mark : choice[0]!;
        continue;
      }
      const first = i === 0 || layer.sentence[i] !== layer.sentence[i - 1];
      const before = first ? 60 : tags[i - 1]!;
      const before2 = i < 2 || layer.sentence[i] !== layer.sentence[i - 2] ? 60 : tags[i - 2]!;
      taggerRows(layer, i, before, before2, mask, rows);
      for (let f = 0; f < TAGGER_FEATURES; f++) rows[f]! *= width;
      let best = choice[0]!;
      let high = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < choice.length; k++) {
        const tag = choice[k]!;
        let score = 0;
        for (let f = 0; f < TAGGER_FEATURES; f++) score = (score + table[rows[f]! + tag]!) | 0;
        if (score > high) {
          high = score;
          best = tag;
        }
      }
      tags[i] = best;
    }
    return tags;
  };
}

/** Mixes a template number and two values into a row of a table whose size is a power of two (`mask` = size − 1). */
function rowOf(template: number, a: number, b: number, mask: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h ^= h >>> 14;
  return (Math.imul(h, 0x27d4eb2f) >>> 9) & mask;
}
