/** Classes of UTF-16 code units, as far as tokens need them. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

const WORD = /^[\p{L}\p{M}]$/u;
const NUMBER = /^\p{N}$/u;
const BLANK = /^[\s\u200B\u2060\uFEFF\p{Cc}]$/u;

function classify(code: number): number {
  // Surrogates: letters beyond the basic plane are rare in news, emoji are not; either way a pair is kept in one token.
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  const char = String.fromCharCode(code);
  if (WORD.test(char)) return LETTER;
  if (NUMBER.test(char)) return DIGIT;
  return BLANK.test(char) ? SPACE : MARK;
}

const TABLE = Uint8Array.from({ length: 0x250 }, (_, code) => classify(code));
const CYRILLIC = Uint8Array.from({ length: 0x130 }, (_, i) => classify(0x400 + i));
const GENERAL = Uint8Array.from({ length: 0x70 }, (_, i) => classify(0x2000 + i));

/** The class of a code unit: `SPACE`, `LETTER`, `DIGIT` or `MARK`. Tables for what news is made of, patterns for the rest. */
export function classOf(code: number): number {
  if (code < 0x250) return TABLE[code]!;
  if (code >= 0x400 && code < 0x530) return CYRILLIC[code - 0x400]!;
  if (code >= 0x2000 && code < 0x2070) return GENERAL[code - 0x2000]!;
  return classify(code);
}

/** The lower-case form of a code unit, for hashing: exact for Latin and Cyrillic, the unit itself elsewhere. */
export function lower(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code >= 0x400 && code <= 0x40f) return code + 80;
  if (code >= 0x100 && code <= 0x17f) return String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return code;
}

/** Whether a code unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  return lower(code) !== code || (code > 0x180 && /^\p{Lu}$/u.test(String.fromCharCode(code)));
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
