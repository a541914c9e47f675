/** Cyrillic letters that look like Latin ones: typists mix them in ("Сensor.NЕТ"). */
const LOOKALIKES: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
  І: "I",
  Ј: "J",
  Ѕ: "S",
};
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[A-Za-z]/;
const BEYOND_ASCII = /[^\0-\u007f]/;

/** A word with the lookalikes of another script put right; a word wholly in Cyrillic stays. */
export function unmix(word: string): string {
  if (!CYRILLIC.test(word) || !LATIN.test(word)) return word;
  return word.replace(/[\u0400-\u04ff]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** The form names are compared in: one script, lower case, no accents, no stop behind an initial. */
export function fold(word: string): string {
  let folded = word.endsWith(".") ? word.slice(0, -1) : word;
  if (BEYOND_ASCII.test(folded)) folded = unmix(folded).normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'");
  return folded.toLowerCase();
}

/**
 * What is left of a name when spelling is taken away: `zelensky`, `zelenskyy` and `zelenskiy` are one. The first letter stays, so
 * that short names don't fall together.
 */
export function skeleton(folded: string): string {
  const rest = folded
    .slice(1)
    .replace(/ph/g, "f")
    .replace(/(?:ck|q)/g, "k")
    .replace(/(?:tz|cz|ts)/g, "z")
    .replace(/[jyi]+/g, "i")
    .replace(/w/g, "v")
    .replace(/[h'-]/g, "")
    .replace(/(.)\1+/g, "$1");
  return folded[0]! + rest;
}

/** Whether two words differ in at most one letter: put in, left out, changed, or two neighbours swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const rest = (word: string, from: number) => word.slice(from);
  if (rest(short, i) === rest(long, i + 1) || rest(short, i + 1) === rest(long, i + 1)) return true;
  return (
    short.length === long.length &&
    short[i] === long[i + 1] &&
    short[i + 1] === long[i] &&
    rest(short, i + 2) === rest(long, i + 2)
  );
}
