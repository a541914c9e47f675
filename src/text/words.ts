import { classOf, DIGIT, isUpper, LETTER, lower } from "./characters.ts";
import type { Tokens } from "./tokens.ts";

/** What a model sees of each token's form: 32-bit hashes and a shape, computed once an article. */
export interface Words {
  /** The word in lower case, its digits all alike. */
  readonly word: Int32Array;
  /** The word without its inflection, so that "accuse", "accused" and "accusing" are one: rough, and only ever hashed. */
  readonly stem: Int32Array;
  /** Its last three characters. */
  readonly suffix: Int32Array;
  /** Its first three characters. */
  readonly prefix: Int32Array;
  /** One of `SHAPE`. */
  readonly shape: Uint8Array;
}

export const SHAPE = { lower: 0, title: 1, upper: 2, mixed: 3, number: 4, alphanumeric: 5, mark: 6 } as const;

const PRIME = 16777619;

/** The hash that `Words.word` holds for a word given in lower case (FNV-1a over its UTF-16 units, digits as `0`). */
export function hashWord(word: string): number {
  let h = -2128831035;
  for (let i = 0; i < word.length; i++) {
    const code = lower(word.charCodeAt(i));
    h = Math.imul(h ^ (code >= 48 && code <= 57 ? 48 : code), PRIME);
  }
  return h;
}

/** How many letters of a lower-case ending are inflection: -ing, -ied, -ies, -ed, -es, -s, -e, -y, if enough is left. */
function endingOf(text: string, start: number, end: number): number {
  const size = end - start;
  if (size < 4) return 0;
  const a = lower(text.charCodeAt(end - 1));
  const b = lower(text.charCodeAt(end - 2));
  const c = lower(text.charCodeAt(end - 3));
  if (a === 103 && b === 110 && c === 105) return size > 5 ? 3 : 0;
  if ((a === 100 || a === 115) && b === 101) return c === 105 && size > 4 ? 3 : size > 4 ? 2 : 1;
  if (a === 115) return b === 115 ? 0 : 1;
  return a === 101 || a === 121 ? 1 : 0;
}

/** Hashes the form of every token of a text. */
export function hashWords(text: string, { count, start, end }: Tokens): Words {
  const word = new Int32Array(count);
  const stem = new Int32Array(count);
  const suffix = new Int32Array(count);
  const prefix = new Int32Array(count);
  const shape = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const s = start[i]!;
    const e = end[i]!;
    const stemEnd = e - endingOf(text, s, e);
    let h = -2128831035;
    let tail = 7;
    let head = 11;
    let letters = 0;
    let uppers = 0;
    let digits = 0;
    for (let k = s; k < e; k++) {
      const raw = text.charCodeAt(k);
      let code = raw;
      const kind = classOf(raw);
      if (kind === LETTER) {
        letters++;
        code = lower(raw);
        if (code !== raw || (raw > 0x180 && isUpper(raw))) uppers++;
      } else if (kind === DIGIT) {
        digits++;
        code = 48;
      } else if (raw === 0x2019) code = 0x27;
      h = Math.imul(h ^ code, PRIME);
      if (k === stemEnd - 1) stem[i] = h;
      if (k >= e - 3) tail = Math.imul(tail ^ code, PRIME);
      if (k < s + 3) head = Math.imul(head ^ code, PRIME);
    }
    word[i] = h;
    suffix[i] = tail;
    prefix[i] = head;
    if (digits) shape[i] = letters ? SHAPE.alphanumeric : SHAPE.number;
    else if (!letters) shape[i] = SHAPE.mark;
    else if (!uppers) shape[i] = SHAPE.lower;
    else if (uppers === letters && letters > 1) shape[i] = SHAPE.upper;
    else shape[i] = isUpper(text.charCodeAt(s)) && uppers === 1 ? SHAPE.title : SHAPE.mixed;
  }
  return { word, stem, suffix, prefix, shape };
}
