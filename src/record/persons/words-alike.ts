import { areOneFamilyName } from "./family-names.ts";
import { areOneGivenName, fullForms } from "./given-names.ts";
import { likeness } from "./likeness.ts";
import { lettersApart, type NameWord } from "./name-word.ts";
import { bonesOf, spellingOf } from "./spelling.ts";

/** How two words of names are alike. */
export interface WordsAlike {
  /** 0 to 1; 0 where they are different words. */
  readonly score: number;
  readonly how: "same" | "spelling" | "short form" | "initial" | "cut short" | "slip";
}

const SAME: WordsAlike = { score: 1, how: "same" };
const SPELLING: WordsAlike = { score: 0.97, how: "spelling" };
const SHORT_FORM: WordsAlike = { score: 0.93, how: "short form" };
/** Tony and Entoni. */
const SPELLED_SHORT_FORM: WordsAlike = { score: 0.88, how: "short form" };
const INITIAL: WordsAlike = { score: 0.8, how: "initial" };
const CUT_SHORT: WordsAlike = { score: 0.85, how: "cut short" };
const DIFFERENT: WordsAlike = { score: 0, how: "slip" };

/** Below this, two words are different words. */
const LEAST = 0.77;

/** Words that have more letters than these to themselves are not alike. */
const APART = 6;

/**
 * Whether two words can be one name: alike in sound, a short form, an initial, a slip of the pen.
 *
 * @param areFamilies whether both are family names for certain, which have no short forms
 */
export function wordsAlike(a: NameWord, b: NameWord, areFamilies = false): WordsAlike {
  if (a.text === b.text) return a.initial ? INITIAL_TWICE : SAME;
  if (a.initial || b.initial) return initialAlike(a, b);
  if (a.loose || b.loose) return looselyAlike(a, b);
  if (areOneGivenName(a.text, b.text)) {
    // Sergei and Serhiy are spellings of one; Jack and John are not, and a family name has no short forms.
    if (likeness(a.spelling, b.spelling, false) >= LEAST) return SPELLING;
    if (!areFamilies) return SHORT_FORM;
  }
  if (!areFamilies && areOneFamilyName(a.text, b.text)) return SPELLING;
  const isFar = lettersApart(a, b) > APART;
  if (!isFar && a.spelling === b.spelling) return SPELLING;
  // Two names that are both known are two: Frank and Fred, Maria and Mario.
  if (a.given && b.given) return DIFFERENT;
  if (!areFamilies && a.given !== b.given) {
    const [given, other] = a.given ? [a, b] : [b, a];
    if (isCutShort(other, given)) return CUT_SHORT;
    if (isFormOf(given, other)) return SPELLED_SHORT_FORM;
  }
  if (isFar || goesOn(a.spelling, b.spelling) || goesOn(b.spelling, a.spelling)) return DIFFERENT;
  const score = likeness(a.spelling, b.spelling);
  if (score >= LEAST) return { score: Math.min(score, SPELLING.score), how: score >= 0.85 ? "spelling" : "slip" };
  return isScrambled(a.text, b.text) ? { score: LEAST, how: "slip" } : DIFFERENT;
}

const INITIAL_TWICE: WordsAlike = { score: 0.95, how: "initial" };

/** Martin, Martinez: an ending makes another name. */
function goesOn(short: string, long: string): boolean {
  return long.length > short.length + 1 && long.startsWith(short);
}

/** Alex, Alexander. */
function isCutShort({ text }: NameWord, { text: given }: NameWord): boolean {
  return text.length >= 3 && given.length > text.length + 1 && text !== "abd" && given.startsWith(text);
}

/** Whether a word is a spelling of what a given name is short for. */
function isFormOf(given: NameWord, other: NameWord): boolean {
  return fullForms(given.text).some(
    (full) => full !== given.text && full[0] !== given.text[0] && likeness(spellingOf(full), other.spelling) >= 0.85,
  );
}

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

/** How alike two words are of which one was written without vowels, or with others; 0 where they aren't. */
export function looseLikeness(a: string, b: string, isLooseA: boolean, isLooseB: boolean): number {
  const [x, y] = [bonesOf(a, isLooseA), bonesOf(b, isLooseB)];
  const least = Math.min(x.length, y.length);
  const bones = least ? likeness(x, y) : 0;
  const whole = likeness(spellingOf(a), spellingOf(b), false);
  return Math.max(bones >= (least > 2 ? 0.75 : least > 1 ? 0.9 : 1) ? bones : 0, whole >= 0.7 ? whole : 0);
}

function looselyAlike(a: NameWord, b: NameWord): WordsAlike {
  if (areOneFamilyName(a.text, b.text)) return SPELLING;
  const score = looseLikeness(a.text, b.text, a.loose, b.loose);
  return score ? { score: Math.min(SHORT_FORM.score, score + 0.1), how: "spelling" } : DIFFERENT;
}

/** The same letters in another order, as from a damaged text. */
function isScrambled(a: string, b: string): boolean {
  return a.length === b.length && a.length >= 5 && [...a].sort().join() === [...b].sort().join();
}
