import type { Part } from "../article/article.ts";
import { STORY_KINDS } from "../article/article.ts";
import type { TextLayer } from "./layer.ts";
import { findQuotations } from "./quotations.ts";
import { sentenceStarts } from "./sentences.ts";
import { type Tokens, tokenize } from "./tokens.ts";
import { hashWords } from "./words.ts";

/** Gives each token of a text layer its part of speech, as an index into `TAGS`. */
export type Tagger = (layer: Omit<TextLayer, "tag">) => Uint8Array;

/**
 * Lays the text layer of an article: tokens, paragraphs, sentences, quotations and, where a tagger is given, tags.
 *
 * @param parts in the order of the text, not overlapping; what none of them covers counts as story
 */
export function layText(text: string, parts: readonly Part[], tagger?: Tagger): TextLayer {
  const tokens = tokenize(text);
  const { count, start, end } = tokens;
  const { paragraph, furniture } = placeInParts(text, tokens, parts);
  const sentenceStart = Int32Array.from([...sentenceStarts(text, tokens, paragraph), count]);
  const quotations = findQuotations(text, tokens, paragraph);
  const untagged = {
    text,
    count,
    start,
    end,
    words: hashWords(text, tokens),
    paragraph,
    furniture,
    parts,
    quotations,
    sentence: spread(sentenceStart, count),
    sentenceStart,
    paragraphStart: startsOf(paragraph),
    quotation: innermost(quotations, count),
  };
  return { ...untagged, tag: tagger ? tagger(untagged) : new Uint8Array(count) };
}

/** The paragraph of each token, and whether it stands in furniture. */
function placeInParts(text: string, { count, start, end }: Tokens, parts: readonly Part[]) {
  const paragraph = new Int32Array(count);
  const furniture = new Uint8Array(count);
  const apart = parts.map(({ kind }) => !(STORY_KINDS as readonly string[]).includes(kind));
  let now = -1;
  let part = 0;
  let partOfLast = -2;
  for (let i = 0; i < count; i++) {
    while (part < parts.length && parts[part]!.span[1] <= start[i]!) part++;
    const inPart = part < parts.length && parts[part]!.span[0] < end[i]! ? part : -1;
    if (i === 0 || inPart !== partOfLast || breaksLine(text, end[i - 1]!, start[i]!)) now++;
    partOfLast = inPart;
    paragraph[i] = now;
    if (inPart >= 0 && apart[inPart]) furniture[i] = 1;
  }
  return { paragraph, furniture };
}

/**
 * Whether a paragraph ends between two tokens: a line break does it, unless the line is merely folded (one break, no full
 * stop before it, and the next line goes on in lower case).
 */
function breaksLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x2028 || code === 0x2029 || (code === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
  }
  if (breaks !== 1) return breaks > 1;
  const next = text.charCodeAt(to);
  return !(next >= 97 && next <= 122) || '.!?:”"'.includes(text[from - 1]!);
}

function spread(starts: Int32Array, count: number): Int32Array {
  const out = new Int32Array(count);
  for (let s = 0; s + 1 < starts.length; s++) out.fill(s, starts[s], starts[s + 1]);
  return out;
}

function startsOf(column: Int32Array): Int32Array {
  const starts: number[] = [];
  for (let i = 0; i < column.length; i++) if (i === 0 || column[i] !== column[i - 1]) starts.push(i);
  return Int32Array.from([...starts, column.length]);
}

/** The innermost quotation of each token: quotations come in the order in which they open, so the later one wins. */
function innermost(quotations: TextLayer["quotations"], count: number): Int32Array {
  const out = new Int32Array(count).fill(-1);
  quotations.forEach(({ open, close }, index) => {
    out.fill(index, open, close + 1);
  });
  return out;
}
