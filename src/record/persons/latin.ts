import anyAscii from "any-ascii";
import { unmix } from "../../people/fold.ts";

const BEYOND_ASCII = /[^\0-\u007f]/;
/** Scripts that leave out vowels or put in more, or whose signs are read differently from land to land. */
const LOOSE =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Han}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Ethiopic}]/u;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Each sign is a syllable, and the family name comes first. */
const SYLLABIC = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Family names of two signs. */
const TWO_SIGNS = /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|皇甫|尉迟|公孙|慕容|司徒|남궁|황보|제갈|선우|독고)/u;
/** Korean family names as their bearers write them, by their official romanisation. */
const KOREAN: Record<string, string> = {
  gim: "kim",
  i: "lee",
  bag: "park",
  choe: "choi",
  jeong: "chung",
  gang: "kang",
  jo: "cho",
  yun: "yoon",
  im: "lim",
  sin: "shin",
  u: "woo",
  no: "roh",
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
 * A word in Latin letters, whatever its script. A name in Chinese or Korean signs becomes two words, the family name first.
 *
 * @example toLatin("Зеленський") // [{ text: "Zelenskiy", loose: false }]
 */
export function toLatin(word: string): LatinWord[] {
  if (!BEYOND_ASCII.test(word)) return [{ text: word, loose: false }];
  const loose = LOOSE.test(word);
  if (!SYLLABIC.test(word)) return [{ text: ascii(word), loose }];
  const family = TWO_SIGNS.test(word) && word.length > 2 ? 2 : 1;
  const [first, given] = [ascii(word.slice(0, family)).toLowerCase(), ascii(word.slice(family)).toLowerCase()];
  return [
    { text: HANGUL.test(word) ? (KOREAN[first] ?? first) : first, loose },
    { text: given, loose },
  ];
}

function ascii(word: string): string {
  const latin = anyAscii(unmix(word).normalize("NFC")).replace(/['`"]/g, "");
  // What is written "eo" and "eu" by the book is "o" and "u" in Korean names.
  return HANGUL.test(word) ? latin.replace(/eo|eu/g, (pair) => pair[1]!) : latin;
}
