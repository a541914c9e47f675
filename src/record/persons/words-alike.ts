import { areOneGivenName, fullForms } from "./given-names.ts";
import { likeness } from "./likeness.ts";
import type { NameWord } from "./name-form.ts";
import { consonantsOf } from "./spelling.ts";

/** How two words of names are alike. */
export interface WordsAlike {
  /** 0 to 1; 0 where they are different words. */
  readonly score: number;
  readonly how: "same" | "spelling" | "short form" | "initial" | "cut short" | "slip";
}

const SAME: WordsAlike = { score: 1, how: "same" };
const SPELLING: WordsAlike = { score: 0.97, how: "spelling" };
const SHORT_FORM: WordsAlike = { score: 0.93, how: "short form" };
const INITIAL: WordsAlike = { score: 0.8, how: "initial" };
const CUT_SHORT: WordsAlike = { score: 0.85, how: "cut short" };
const DIFFERENT: WordsAlike = { score: 0, how: "slip" };

/** Below this, two words are different words. */
const LEAST = 0.74;

/** Whether two words can be one name: alike in sound, a short form, an initial, a slip of the pen. */
export function wordsAlike(a: NameWord, b: NameWord): WordsAlike {
  if (a.text === b.text) return a.initial ? INITIAL_TWICE : SAME;
  if (a.initial || b.initial) return initialAlike(a, b);
  if (a.spelling === b.spelling) return SPELLING;
  if (areOneGivenName(a.text, b.text)) return SHORT_FORM;
  if (a.loose || b.loose) return looselyAlike(a, b);
  // Two names that are both known are two: Frank and Fred, Maria and Mario.
  if (a.given && b.given) return DIFFERENT;
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (
    long.given &&
    short.text.length >= 3 &&
    long.text.length > short.text.length + 1 &&
    long.text.startsWith(short.text)
  )
    return CUT_SHORT;
  const score = likeness(a.spelling, b.spelling);
  if (score >= LEAST) return { score: Math.min(score, SPELLING.score), how: score >= 0.85 ? "spelling" : "slip" };
  return isScrambled(a.text, b.text) ? { score: LEAST, how: "slip" } : DIFFERENT;
}

const INITIAL_TWICE: WordsAlike = { score: 0.95, how: "initial" };

/** A. for Tony, who is Anthony. */
const INITIAL_OF_FULL: WordsAlike = { score: 0.75, how: "initial" };
/** Letters that a name begins with in one romanisation and not in another. */
const BEGINNINGS = ["yjie", "kcq", "gh", "vwbu", "sxzc", "ou", "ae", "fp", "jzdg"];

function initialAlike(a: NameWord, b: NameWord): WordsAlike {
  const [x, y] = [a.text[0]!, b.text[0]!];
  if (x === y) return INITIAL;
  if (a.initial && b.initial) return DIFFERENT;
  const [initial, name] = a.initial ? [x, b] : [y, a];
  if (fullForms(name.text).some((full) => full[0] === initial)) return INITIAL_OF_FULL;
  const loose = a.loose || b.loose;
  return loose && BEGINNINGS.some((letters) => letters.includes(x) && letters.includes(y))
    ? { score: 0.75, how: "initial" }
    : DIFFERENT;
}

/** By consonants, where one of the two was written without vowels, or with vowels put in. */
function looselyAlike(a: NameWord, b: NameWord): WordsAlike {
  const whole = likeness(a.spelling, b.spelling);
  const [x, y] = [consonantsOf(a.spelling), consonantsOf(b.spelling)];
  const least = Math.min(x.length, y.length);
  const bones = least > 1 ? likeness(x, y) : 0;
  const score = Math.max(whole, bones);
  return score >= (bones > whole && least < 3 ? 0.9 : 0.7)
    ? { score: Math.min(0.95, score + 0.1), how: "spelling" }
    : DIFFERENT;
}

/** The same letters in another order, as from a damaged text. */
function isScrambled(a: string, b: string): boolean {
  return a.length === b.length && a.length >= 5 && [...a].sort().join() === [...b].sort().join();
}
