const LETTER = /^\p{L}/u;
const DIGIT = /^[\p{Nd}²³¹⁰⁴-⁹₀-₉①-⑨]/u;
const LOWER_FIRST = /^\p{Lowercase}/u;
const UPPER = /\p{Uppercase}/u;
const NOT_UPPER = /[\p{Lowercase}\p{Lt}]/u;

/** What a word looks like: 0 lower case, 1 capitalised (or mixed), 2 all capitals, 3 a number, 4 a mark. */
export function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return 0;
  if (!LETTER.test(word)) return DIGIT.test(word) ? 3 : 4;
  if (LOWER_FIRST.test(word)) return 0;
  const long = word.length > (word.codePointAt(0)! > 0xffff ? 2 : 1);
  return long && UPPER.test(word) && !NOT_UPPER.test(word) ? 2 : 1;
}
