import { shapeOf } from "./shape.ts";

/** Sentence and paragraph of each word, and what the encoder is told of it beside its pieces. */
export interface Features {
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** Shape × 4 + opens a paragraph × 2 + inside quotation marks: 0 to 19. */
  readonly feature: Uint8Array;
}

const ENDS = ".!?…";
const CLOSES = "”’\"'»)";

/**
 * Marks words as the model's training did, which is plainer than the text layer: a sentence ends at any . ! ? …, and
 * quotation marks count only within their paragraph.
 *
 * @param words in the order of the text
 * @param opens whether a word opens a paragraph
 */
export function markWords(words: readonly string[], opens: (word: number) => boolean): Features {
  const feature = new Uint8Array(words.length);
  const sentence = new Int32Array(words.length);
  const paragraph = new Int32Array(words.length);
  let inside = false;
  let ended = true;
  let [s, p] = [-1, -1];
  words.forEach((word, i) => {
    const first = opens(i);
    if (first) {
      inside = false;
      p++;
    }
    const closing = CLOSES.includes(word) && (word !== '"' || inside);
    if (first || (ended && !closing)) {
      s++;
      ended = false;
    }
    if (ENDS.includes(word)) ended = true;
    const openMark = word === "“" || (word === '"' && !inside);
    if (openMark) inside = true;
    feature[i] = shapeOf(word) * 4 + (first ? 2 : 0) + (inside ? 1 : 0);
    if (word === "”" || (word === '"' && !openMark)) inside = false;
    sentence[i] = s;
    paragraph[i] = p;
  });
  return { sentence, paragraph, feature };
}
