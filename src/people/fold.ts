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

/** A word in one script and lower case, without accents. */
export function foldWord(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase();
  return unmix(word).normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").toLowerCase();
}

/** The form names are compared in: as a word, without the stop behind an initial. */
export function fold(word: string): string {
  return foldWord(word.endsWith(".") ? word.slice(0, -1) : word);
}

/** Letters that spellings of one sound differ in, as the one they are taken for. */
const ALIKE: Record<string, string> = { y: "i", j: "i", w: "v", q: "k" };

/**
 * What is left of a name when spelling is taken away: `zelensky`, `zelenskyy` and `zelenskiy` are one. The first letter stays, so
 * that short names don't fall together.
 */
export function skeleton(folded: string): string {
  let out = folded[0] ?? "";
  for (let i = 1; i < folded.length; i++) {
    const letter = folded[i]!;
    const next = folded[i + 1];
    let sound = ALIKE[letter] ?? letter;
    if (letter === "p" && next === "h") sound = "f";
    else if (letter === "c" && next === "k") sound = "k";
    else if ((letter === "t" || letter === "c") && next === "z") sound = "z";
    else if (letter === "t" && next === "s") sound = "z";
    if (sound !== letter && (sound === "f" || sound === "z" || letter === "c")) i++;
    if (letter === "h" || letter === "'" || letter === "-") continue;
    if (sound !== out[out.length - 1] || out.length === 1) out += sound;
  }
  return out;
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
