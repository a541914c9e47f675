import anyAscii from "any-ascii";
import { unmix } from "../../people/fold.ts";

const BEYOND_ASCII = /[^\0-\u007f]/;
/** Scripts that leave out vowels or put in more. */
const LOOSE =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Ethiopic}]/u;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Each sign is a syllable, and the family name comes first. */
const SYLLABIC = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Family names of two signs. */
const TWO_SIGNS = /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|皇甫|尉迟|公孙|慕容|司徒|남궁|황보|제갈|선우|독고)/u;
/** The Arabic article, which is written as part of the word behind it. */
const ARTICLE = /^ال(?=\p{Script=Arabic}{3})/u;
/** Arabic words inside names, whose vowels are known. */
const ARABIC: Record<string, string> = {
  بن: "bin",
  ابن: "ibn",
  بنت: "bint",
  أبو: "abu",
  ابو: "abu",
  آل: "al",
  عبد: "abd",
};

/** A word of a name in Latin letters. */
export interface LatinWord {
  /** Capitalised as it was; accents gone. */
  readonly text: string;
  /** Written in a script whose vowels don't tell. */
  readonly loose: boolean;
}

/** Whether a name is written in another script than the Latin. */
export function isInOtherScript(name: string): boolean {
  return BEYOND_ASCII.test(name) && OTHER_SCRIPT.test(name);
}

/**
 * A word in Latin letters, whatever its script. A name in Chinese or Korean signs becomes a word for each, the family name
 * first.
 *
 * @example toLatin("Зеленський") // [{ text: "Zelenskiy", loose: false }]
 */
export function toLatin(word: string): LatinWord[] {
  if (!BEYOND_ASCII.test(word)) return [{ text: word, loose: false }];
  if (SYLLABIC.test(word)) {
    const family = TWO_SIGNS.test(word) && word.length > 2 ? 2 : 1;
    const signs = [word.slice(0, family), ...word.slice(family)];
    const loose = HANGUL.test(word);
    return signs.map((sign) => ({ text: ascii(sign).toLowerCase(), loose }));
  }
  const known = ARABIC[word];
  return [known ? { text: known, loose: false } : { text: ascii(word.replace(ARTICLE, "")), loose: LOOSE.test(word) }];
}

function ascii(word: string): string {
  const latin = anyAscii(unmix(word).normalize("NFC")).replace(/['`"]/g, "");
  // What is written "eo" and "eu" by the book is "o" and "u" in Korean names.
  return HANGUL.test(word) ? latin.replace(/e[ou]/g, (pair) => pair[1]!) : latin;
}
