import * as flag from "../lexicon/flags.ts";
import { type PersonName, personName } from "../name.ts";
import { inOneSentence, type Words } from "../words.ts";

const MAX_WORDS = 5;
const INITIAL = /^(?:\p{Lu}\.?|\p{Lu}\.\p{Lu}\.?)$/u;

/** Reads a name that starts at token `i`. */
export function nameAt(words: Words, i: number): { name: PersonName; last: number } | null {
  const { flags, capital, headline, layer, count } = words;
  if (!canOpen(words, i)) return null;
  const written: string[] = [];
  let suffix: string | null = null;
  let last = i;
  const limit = headline[i] ? (flags[i]! & flag.GIVEN ? 2 : 1) : MAX_WORDS - 1;
  for (let k = i, full = 0; k < count && written.length < MAX_WORDS && inOneSentence(words, i, k); k++) {
    const word = layer.text.slice(layer.start[k], layer.end[k]);
    if (k > i && flags[k]! & flag.SUFFIX && capital[k]) {
      suffix = word;
      last = k + 1;
      break;
    }
    if (k > i && word === "," && k + 1 < count && /^(?:Jr|Sr)\.?$/.test(wordAt(words, k + 1))) continue;
    const behind = k > i && /^[“"‘'(]$/.test(word) ? nicknameEnd(words, k) : 0;
    if (behind) {
      k = behind - 1;
      continue;
    }
    const particle = k > i && isParticle(words, k);
    if (!particle && (!capital[k] || full >= limit || !canGoOn(words, k, i))) break;
    written.push(word);
    last = k + 1;
    if (!particle && !INITIAL.test(word)) full++;
  }
  while (written.length > 1 && !suffix && flags[last - 1]! & flag.PARTICLE && !capital[last - 1]) {
    written.pop();
    last--;
  }
  if (!written.length || (written.length === 1 && INITIAL.test(written[0]!))) return null;
  return { name: personName(written, suffix), last };
}

/** The "von" and the "der" of "von der Leyen". */
function isParticle(words: Words, k: number): boolean {
  const { flags, capital } = words;
  let next = k;
  while (next < k + 2 && !capital[next] && (flags[next] ?? 0) & flag.PARTICLE) next++;
  return next > k && next < words.count && capital[next]! > 0 && inOneSentence(words, k, next);
}

function wordAt({ layer }: Words, i: number): string {
  return layer.text.slice(layer.start[i], layer.end[i]);
}

/** How many words a nickname has. */
const NICKNAME = 3;

/** The token behind `“the Mole”` between given and family name, or 0. */
function nicknameEnd(words: Words, open: number): number {
  for (let k = open + 2; k <= open + NICKNAME + 1 && k + 1 < words.count; k++) {
    if (!inOneSentence(words, open, k + 1)) return 0;
    if (/^[”"’')]$/.test(wordAt(words, k)))
      return words.capital[k + 1] === 1 && !words.opener[k + 1] && words.capital[k - 1] ? k + 1 : 0;
  }
  return 0;
}

const NO_NAME =
  flag.FUNCTION |
  flag.TIME |
  flag.KNOWN |
  flag.BODY |
  flag.GROUP |
  flag.ADJECTIVE |
  flag.PLACE |
  flag.SAYING |
  flag.DOCUMENT |
  flag.PORTFOLIO |
  flag.HUMAN |
  flag.KIN;

function canOpen(words: Words, i: number): boolean {
  const flags = words.flags[i]!;
  if (!words.capital[i] || isAbbreviation(words.lower[i]!)) return false;
  if (flags & (flag.TITLE | flag.ROLE) && !isBearer(words, i)) return false;
  if (flags & flag.PLACE_OPENER && !(flags & flag.GIVEN) && words.capital[i + 1]) return false;
  if (!(flags & NO_NAME)) return true;
  // Words of another trade can be given names ("April", "Jordan", "Will"): where a family name follows.
  return (
    (flags & flag.GIVEN) !== 0 &&
    words.capital[i] === 1 &&
    i + 1 < words.count &&
    words.capital[i + 1] === 1 &&
    !(words.flags[i + 1]! & NO_NAME)
  );
}

function canGoOn(words: Words, k: number, first: number): boolean {
  const { flags, capital, lower } = words;
  if (k === first) return true;
  if (isAbbreviation(lower[k]!)) return false;
  const own = flags[k]!;
  if (own & (flag.TIME | flag.FUNCTION | flag.SAYING) && !(own & flag.GIVEN)) {
    return (
      /^(?:may|march|august)$/.test(lower[k]!) && opensWithGiven(words, first, k) && !/^\d/.test(lower[k + 1] ?? "")
    );
  }
  if (!(own & (NO_NAME | flag.ROLE | flag.TITLE))) return true;
  // "Stephen King", "Jack Ireland": a word of another trade closes a name that opened with a given one.
  return (
    opensWithGiven(words, first, k) &&
    capital[k] === 1 &&
    !(own & (flag.TITLE | flag.KNOWN | flag.GROUP | flag.DOCUMENT))
  );
}

/** "Va.", "Inc.": a stop behind more than an initial; "R-Ohio", a party and a state. */
function isAbbreviation(word: string): boolean {
  if (/^[rdi]-/.test(word)) return true;
  return word.length > 3 ? word.endsWith(".") : word.length === 3 && word[2] === "." && word[1] !== ".";
}

/** Whether all before token `k` is a given name, with or without an initial. */
function opensWithGiven({ flags, layer }: Words, first: number, k: number): boolean {
  if (!(flags[first]! & flag.GIVEN)) return false;
  for (let i = first + 1; i < k; i++) if (!INITIAL.test(layer.text.slice(layer.start[i], layer.end[i]))) return false;
  return true;
}

/** Whether a role word is a name here: "Dean Roe", "Stephen King". */
export function isBearer(words: Words, i: number): boolean {
  return (
    words.capital[i] === 1 && (words.flags[i]! & flag.GIVEN) !== 0 && i + 1 < words.count && words.capital[i + 1] === 1
  );
}
