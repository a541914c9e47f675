import { abbreviation } from "./abbreviations.ts";
import { classOf, DIGIT, isApostrophe, LETTER, lower, MARK, SPACE } from "./characters.ts";

/** Where each token starts and ends; `count` of the columns is used. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
}

const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const AT = 0x40;
const HASH = 0x23;
const SLASH = 0x2f;
const COLON = 0x3a;
const SMALL_H = 0x68;
const SMALL_W = 0x77;

const isWord = (code: number) => {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
};

/** How long the clitic is that an apostrophe at `at` begins ('s, 'll, 're, 've, 'd, 'm), or 0. */
function clitic(text: string, at: number): number {
  const a = lower(text.charCodeAt(at + 1));
  const b = lower(text.charCodeAt(at + 2));
  const one = a === 115 || a === 100 || a === 109;
  if (one && !isWord(b)) return 2;
  const two = (a === 108 && b === 108) || ((a === 114 || a === 118) && b === 101);
  return two && !isWord(text.charCodeAt(at + 3)) ? 3 : 0;
}

/** The end of a web address or e-mail address that starts at `at`, or `at`. Closing punctuation stays outside. */
function addressEnd(text: string, at: number): number {
  const first = lower(text.charCodeAt(at));
  if (first !== SMALL_H && first !== SMALL_W) return at;
  const head = text.slice(at, at + 8).toLowerCase();
  if (!head.startsWith("http://") && !head.startsWith("https://") && !head.startsWith("www.")) return at;
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) !== SPACE && !'"“”«»<>'.includes(text[end]!)) end++;
  while (end > at && ".,;:!?)]’'".includes(text[end - 1]!)) end--;
  return end;
}

/** The end of the word that starts at `at`: letters and digits, with hyphens, stops and apostrophes that hold them together. */
function wordEnd(text: string, at: number): number {
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isWord(code)) continue;
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 32;
    if (i === at) break;
    if (isApostrophe(code)) {
      if (!isWord(next) || clitic(text, i)) break;
      continue;
    }
    if (code === HYPHEN || code === 0x2010 || code === 0x2011 || code === AMPERSAND || code === AT) {
      if (!isWord(next)) break;
      continue;
    }
    if (code === STOP || code === COMMA) {
      const before = classOf(text.charCodeAt(i - 1));
      const after = classOf(next);
      if (before === DIGIT && after === DIGIT) continue;
      // "U.S.", "censor.net": a stop between letters holds; a comma doesn't.
      if (code === STOP && before === LETTER && after === LETTER && lower(next) === next) continue;
      if (code === STOP && before === LETTER && after === LETTER && i - at <= 3 && !isWord(text.charCodeAt(i + 2)))
        continue;
      if (code === STOP && before === LETTER && after === LETTER && isDotted(text, at, i)) continue;
    }
    break;
  }
  return i;
}

/** Whether `[from, to)` is made of single letters with stops between them. */
function isDotted(text: string, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 2) if (text.charCodeAt(i) !== STOP) return false;
  return (to - from) % 2 === 1;
}

/** The end of a run of the same mark that counts as one token: `...`, `--`, double single quotes. */
function runEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) {
    const low = text.charCodeAt(at + 1);
    return low >= 0xdc00 && low <= 0xdfff ? at + 2 : at + 1;
  }
  let end = at + 1;
  if (code === STOP || code === HYPHEN) while (text.charCodeAt(end) === code) end++;
  else if ((code === 0x27 || code === 0x60 || code === 0x2019 || code === 0x2018) && text.charCodeAt(end) === code)
    end++;
  return end;
}

/**
 * Splits a text into tokens by its characters alone, close to the Penn Treebank: clitics ('s, n't) apart, a stop kept
 * with its abbreviation, runs of stops and dashes as one. Linear in the text's length.
 */
export function tokenize(text: string): Tokens {
  let start = new Int32Array(Math.max(64, text.length >> 2));
  let end = new Int32Array(start.length);
  let count = 0;
  const push = (s: number, e: number) => {
    if (count === start.length) {
      const [a, b] = [new Int32Array(count * 2), new Int32Array(count * 2)];
      a.set(start);
      b.set(end);
      [start, end] = [a, b];
    }
    start[count] = s;
    end[count++] = e;
  };

  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (kind === MARK) {
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 32;
      // @handle, #tag; and a clitic that follows its word.
      if ((code === AT || code === HASH) && classOf(next) === LETTER) {
        const e = wordEnd(text, i + 1);
        push(i, e);
        i = e;
        continue;
      }
      if (isApostrophe(code) && count > 0 && end[count - 1] === i) {
        const length = clitic(text, i);
        if (length) {
          push(i, i + length);
          i += length;
          continue;
        }
      }
      const e = runEnd(text, i);
      push(i, e);
      i = e;
      continue;
    }
    let e = kind === LETTER ? addressEnd(text, i) : i;
    if (e === i) e = wordEnd(text, i);
    const word = e - i;
    // "don't" is "do" + "n't"; "cannot" stays whole, as its readers expect.
    if (
      word > 3 &&
      isApostrophe(text.charCodeAt(e - 2)) &&
      lower(text.charCodeAt(e - 1)) === 116 &&
      lower(text.charCodeAt(e - 3)) === 110
    ) {
      push(i, e - 3);
      push(e - 3, e);
      i = e;
      continue;
    }
    if (
      text.charCodeAt(e) === STOP &&
      text.charCodeAt(e + 1) !== STOP &&
      word <= 8 &&
      kind === LETTER &&
      abbreviation(text.slice(i, e))
    )
      e++;
    // "and/or" is three tokens, as is "http" that no address follows; a colon is always its own.
    if (text.charCodeAt(e) === SLASH || text.charCodeAt(e) === COLON) {
      push(i, e);
      i = e;
      continue;
    }
    push(i, e);
    i = e;
  }
  return { count, start: start.slice(0, count), end: end.slice(0, count) };
}
