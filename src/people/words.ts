import { classOf, isUpper, MARK } from "../text/characters.ts";
import type { TextLayer } from "../text/layer.ts";
import type { Span } from "../text/span.ts";
import { fold } from "./fold.ts";
import * as flag from "./lexicon/flags.ts";
import { flagsOf } from "./lexicon/lexicon.ts";

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
  flag.TITLE | flag.ROLE | flag.PORTFOLIO | flag.PLACE | flag.KNOWN | flag.GIVEN | flag.BODY | flag.ADJECTIVE | flag.TIME;

export function readWords(layer: TextLayer): Words {
  const { text, count, start, end } = layer;
  const lower: string[] = new Array(count);
  const flags = new Int32Array(count);
  const capital = new Uint8Array(count);
  const opener = new Uint8Array(count);
  let opened = -1;
  for (let i = 0; i < count; i++) {
    const word = text.slice(start[i], end[i]);
    const first = word.charCodeAt(0);
    if (first >= 97 && first <= 122) {
      const small = word.includes("-") ? word.toLowerCase() : word;
      // "al-Hayya"
      if (small !== word && ARTICLE.test(word)) capital[i] = 1;
      lower[i] = small;
      flags[i] = flagsOf(small);
    } else if (isUpper(first)) {
      const small = fold(word.endsWith(".") ? `${word}.` : word);
      lower[i] = small;
      flags[i] = flagsOf(small);
      capital[i] = word.length > 1 && isUpper(word.charCodeAt(1)) && word === word.toUpperCase() ? 2 : 1;
    } else lower[i] = word;
    if (opened !== layer.sentence[i] && (capital[i] || classOf(first) !== MARK)) {
      opener[i] = 1;
      opened = layer.sentence[i]!;
    }
  }
  return { layer, count, lower, flags, capital, opener, headline: headlines(layer, flags, capital) };
}

function headlines(layer: TextLayer, flags: Int32Array, capital: Uint8Array): Uint8Array {
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
    const length = layer.end[i]! - layer.start[i]!;
    if (capital[i]) {
      if (from < 0) from = i;
      if (length >= LONG_WORD && (capital[i] === 2 || !(flags[i]! & UNTELLING))) streak++;
    } else if (length >= LONG_WORD || layer.text[layer.start[i]!] === "," || layer.text[layer.start[i]!] === "(") close(i);
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
export function tokensOf({ start, end, count }: TextLayer, span: Span): [first: number, last: number] {
  const first = firstWhere(count, (i) => end[i]! > span[0]);
  const last = firstWhere(count, (i) => start[i]! >= span[1]);
  return [first, Math.max(first, last)];
}

function firstWhere(count: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
