import { isUpper } from "../text/characters.ts";
import { type TextLayer, tokenAt } from "../text/layer.ts";
import type { Span } from "../text/span.ts";
import { SHAPE } from "../text/words.ts";
import { foldWord } from "./fold.ts";
import * as flag from "./lexicon/flags.ts";
import { flagsAt, flagsOf, formOf, wordWith } from "./lexicon/lexicon.ts";

/** The tokens of an article as this room sees them: what each can be, and how it is written. */
export interface Words {
  readonly layer: TextLayer;
  readonly count: number;
  /** Each token in lower case. */
  readonly lower: readonly string[];
  /** What each token can be: bits of lexicon/flags.ts. */
  readonly flags: Int32Array;
  /** 0: no capital; 1: Capital; 2: ALL CAPITALS, of two letters or more. */
  readonly capital: Uint8Array;
  /** 1 where a stretch Is Written As Headlines Are, so that a capital says nothing. */
  readonly headline: Uint8Array;
  /** 1 where a token is the first word of its sentence, whose capital says nothing. */
  readonly opener: Uint8Array;
}

/** A headline's stretch has this many capitalised words in a row that no list knows. */
const HEADLINE_STREAK = 5;
/** Words of this many letters have a capital in headlines; shorter ones may not. */
const LONG_WORD = 4;

/** The Arabic article in front of a name. */
const ARTICLE = /^(?:al|el|as|ash|ar|at|az|an)-\p{Lu}/u;

const UNTELLING =
  flag.TITLE |
  flag.ROLE |
  flag.PORTFOLIO |
  flag.PLACE |
  flag.KNOWN |
  flag.GIVEN |
  flag.BODY |
  flag.ADJECTIVE |
  flag.TIME;

export function readWords(layer: TextLayer): Words {
  const { text, count, start, end } = layer;
  const { word, shape } = layer.words;
  const lower: string[] = new Array(count);
  const flags = new Int32Array(count);
  const capital = new Uint8Array(count);
  const opener = new Uint8Array(count);
  let opened = -1;
  for (let i = 0; i < count; i++) {
    const [from, to, form] = [start[i]!, end[i]!, shape[i]!];
    const known = wordWith(word[i]!, to - from);
    if (form === SHAPE.upper) capital[i] = 2;
    else if (form !== SHAPE.lower && form !== SHAPE.mark && isUpper(text.charCodeAt(from))) capital[i] = 1;
    else if (form === SHAPE.mixed && ARTICLE.test(text.slice(from, to))) capital[i] = 1;
    if (known >= 0) {
      lower[i] = formOf(known);
      flags[i] = flagsAt(known);
    } else {
      const written = text.slice(from, to);
      lower[i] = form === SHAPE.lower || form === SHAPE.mark ? written : foldWord(written);
      // Another script's lookalikes and accents are no other word.
      if (capital[i] && lower[i]!.length === written.length) flags[i] = flagsOf(lower[i]!);
    }
    if (opened !== layer.sentence[i] && form !== SHAPE.mark) {
      opener[i] = 1;
      opened = layer.sentence[i]!;
    }
  }
  return { layer, count, lower, flags, capital, opener, headline: headlines(layer, lower, flags, capital) };
}

/** Words and marks that have no capital in headlines either. */
const SMALL = new Set(
  "a an the of in on at to for by as and or but nor vs via per with 's ’s ' ’ - – — : ; . ? ! & “ ” \"".split(" "),
);

function headlines(layer: TextLayer, lower: readonly string[], flags: Int32Array, capital: Uint8Array): Uint8Array {
  const out = new Uint8Array(layer.count);
  let from = -1;
  let streak = 0;
  const close = (to: number) => {
    if (streak >= HEADLINE_STREAK) out.fill(1, from, to);
    streak = 0;
    from = -1;
  };
  for (let i = 0; i < layer.count; i++) {
    if (i > 0 && layer.paragraph[i] !== layer.paragraph[i - 1]) close(i);
    if (capital[i]) {
      if (from < 0) from = i;
      const long = layer.end[i]! - layer.start[i]! >= LONG_WORD;
      if (long && (capital[i] === 2 || !(flags[i]! & UNTELLING))) streak++;
    } else if (from >= 0 && !SMALL.has(lower[i]!)) close(i);
  }
  close(layer.count);
  return out;
}

/** Whether two neighbours stand in one sentence. */
export function inOneSentence({ layer }: Words, i: number, j: number): boolean {
  return i >= 0 && j < layer.count && layer.sentence[i] === layer.sentence[j];
}

export function isPossessive({ lower, count }: Words, i: number): boolean {
  return i < count && (lower[i] === "'s" || lower[i] === "’s" || lower[i] === "'" || lower[i] === "’");
}

/** The text of tokens `[first, last)`, blanks as one space. */
export function wording({ layer }: Words, first: number, last: number): string {
  return layer.text.slice(layer.start[first], layer.end[last - 1]).replace(/\s+/g, " ");
}

export function spanOf({ layer }: Words, first: number, last: number): Span {
  return [layer.start[first]!, layer.end[last - 1]!];
}

/** The tokens `[first, last)` that a span of the text touches; empty where it touches none. */
export function tokensOf(layer: TextLayer, span: Span): [first: number, last: number] {
  const first = tokenAt(layer, span[0]);
  let last = tokenAt(layer, span[1]);
  if (last < layer.count && layer.start[last]! < span[1]) last++;
  return [first, Math.max(first, last)];
}
