const ACCENTS = /\p{Mn}/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a text holds more than ASCII and the general punctuation of print (dashes, curly quotation marks). */
function isForeign(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80 && (unit < 0x2010 || unit > 0x2027)) return true;
  }
  return false;
}

/**
 * Letters as the vocabulary has them: compatibility forms dissolved, lower case, without accents. ASCII capitals stay as
 * they are, `lower` takes care of them unit by unit; so most texts are handed back untouched.
 *
 * @example fold("Čapek’s ﬁne café") // "capek’s fine cafe"
 */
export function fold(text: string): string {
  return isForeign(text) ? text.normalize("NFKD").toLowerCase().replace(ACCENTS, "") : text;
}

/** For each ASCII unit, its lower case where it belongs to words (letters, digits), else 0. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(character) ? character.charCodeAt(0) : 0;
});

/** The lower case of the UTF-16 unit at `at` of a folded text; 0 where it belongs to no word. */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII[unit]!;
  if (unit >= 0x2010 && unit <= 0x2027) return 0;
  const isTail = unit >= 0xdc00 && unit <= 0xdfff && at > 0;
  const character = String.fromCodePoint(text.codePointAt(isTail ? at - 1 : at)!);
  return LETTER_OR_DIGIT.test(character) ? unit : 0;
}
