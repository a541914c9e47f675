const LETTERS = 26;
/** Letters of a spelling that are heard, read or typed for each other, and what taking one for the other costs, in tenths. */
const CONFUSED = `ae4 ai4 ao4 au4 ei3 eo4 eu4 io4 iu4 ou3 bp4 bv4 pf4 fv2 dt3 gk4 gh3 kh4 kc4 cs4 cz4 sz3 jz3 js5 jc4 ij3 gj4 mn4 lr6 kz5 uv4 hj5 ch5 ct6 dj5`;
const SUBSTITUTION = new Uint8Array(LETTERS * LETTERS).fill(10);
for (const entry of CONFUSED.split(" ")) {
  const [a, b] = [entry.charCodeAt(0) - 97, entry.charCodeAt(1) - 97];
  SUBSTITUTION[a * LETTERS + b] = SUBSTITUTION[b * LETTERS + a] = Number(entry[2]);
}
for (let i = 0; i < LETTERS; i++) SUBSTITUTION[i * LETTERS + i] = 0;

/** What a letter that only one of the two has costs: a vowel or a breath is soon lost. */
const GAP = new Uint8Array(LETTERS).fill(10);
for (const letter of "aeiou") GAP[letter.charCodeAt(0) - 97] = 5;
GAP["h".charCodeAt(0) - 97] = 4;
GAP["i".charCodeAt(0) - 97] = 4;

/** In words shorter than this, one wrong letter makes another name rather than a slip: Rajesh, Rakesh. */
const LONG = 7;
const WRONG = 12;
/** In words no longer than this, each letter tells: Li Peng is not Li Ping, Green not Grimm. */
const SHORT = 4;
const SHORT_GAP = 1.5;
const SHORT_TAKEN = 2;
const VOWEL = Array.from({ length: LETTERS }, (_, letter) => "aeiou".includes(String.fromCharCode(97 + letter)));

/**
 * How alike two spellings are, 1 for the same: the Damerau–Levenshtein distance (optimal string alignment), in which letters
 * that stand for each other cost less, by the longer one's length. The first letter counts half as much again.
 *
 * @param a as `spellingOf` gives it
 * @param vowelsTell false where one is from a script that doesn't write them, or writes others
 */
export function likeness(a: string, b: string, vowelsTell = true): number {
  if (a === b) return 1;
  const [n, m] = [a.length, b.length];
  const longer = Math.max(n, m);
  if (!n || !m || Math.abs(n - m) > longer / 2) return 0;
  const isShort = vowelsTell && (longer <= SHORT || Math.min(n, m) < SHORT);
  const gapAt = (word: string, i: number) => {
    const gap = GAP[word.charCodeAt(i) - 97]!;
    return isShort && gap < 10 ? gap * SHORT_GAP : gap;
  };
  let last: number[] = [];
  let row = [0];
  for (let j = 1; j <= m; j++) row[j] = row[j - 1]! + gapAt(b, j - 1);
  for (let i = 1; i <= n; i++) {
    const second = last;
    last = row;
    const x = a.charCodeAt(i - 1) - 97;
    const gap = gapAt(a, i - 1);
    row = [last[0]! + gap];
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(j - 1) - 97;
      const weight = i === 1 && j === 1 ? 1.5 : 1;
      const taken = SUBSTITUTION[x * LETTERS + y]!;
      const cost = isShort
        ? Math.min(10, taken * (VOWEL[x] && VOWEL[y] ? 10 : SHORT_TAKEN))
        : longer < LONG && taken === 10
          ? WRONG
          : taken;
      let least = last[j - 1]! + cost * weight;
      const [without, within] = [last[j]! + gap, row[j - 1]! + gapAt(b, j - 1)];
      if (without < least) least = without;
      if (within < least) least = within;
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) - 97 && y === a.charCodeAt(i - 2) - 97) {
        const swapped = second[j - 2]! + 8;
        if (swapped < least) least = swapped;
      }
      row[j] = least;
    }
  }
  return Math.max(0, 1 - row[m]! / 10 / longer);
}
