import type { Judgement } from "../linker.ts";
import { isEastAsianFamilyName } from "./family-names.ts";
import { isArabicName, isOftenLeftOut } from "./given-names.ts";
import type { NameForm } from "./name-form.ts";
import type { NameWord } from "./name-word.ts";
import { familyOf, glued, type Match, type Pairing, pairWords } from "./pairing.ts";
import { Reasons, written } from "./reasons.ts";
import type { WordsAlike } from "./words-alike.ts";

/** What the evidence is worth, in log-odds. */
const SAME_NAME = 3.6;
const UNLIKE = 8;
/** What each word after the first that isn't the same costs besides: Michael Brown is hardly Mike Braun. */
const MORE_UNLIKE = 1;
/** Below this likeness, a difference costs more. */
const NEAR = 0.85;
const FAR = 20;
/** Words that differ by an ending of one letter, or in the first. */
const OTHER_ENDING = 1;
const OTHER_BEGINNING = 2.2;
/** In a short word, another letter mostly makes another name: Braun, Brown. */
const OTHER_SHORT = 1.2;
const OTHER_LETTER = 0.5;
const INITIAL_UNLIKE = 1.3;
const LONG_WORD = 7;
const PARTED = 0.3;
const LEFT_OUT = 0.35;
const FAMILY_LEFT_OUT = 2.1;
/** Whoever leaves out his first name is called by another in full. */
const FIRST_LEFT_OUT = 3;
/** An Arabic name goes on with the father's: what is without its first is the father. */
const FIRST_OF_ARABIC_LEFT_OUT = 4;
const TURNED = 0.5;
const TURNED_GIVEN = 4;
const CONTRARY = 6;
/** What stands before a given name and is none may be a title that no list has. */
const CONTRARY_TITLE = 2.2;
/** A single word says little: many bear it. */
const ALONE = 0.9;
const ALONE_GIVEN = 0.4;
const ALONE_AMID = -0.6;
/** A short surname that is spelled otherwise is as well another. */
const ALONE_SHORT = 0.6;
/** Two single words that are spelled a little differently. */
const ONE_WORD = 2.5;
const ONE_WORD_UNSURE = 1.2;
/** Words that are more alike differ but in spelling; those that are less alike are no slip of a letter. */
const SURE = 0.96;
const SLIGHT = 0.8;
/** What a name of one word, if from another script, must at least be alike to the word it stands for. */
const ALONE_ALIKE = 0.88;
/** Father and son are told apart by a mark that the father seldom bears; with a middle name, it is mostly just left out. */
const MARK_LEFT_OUT = -0.6;
const MARK_LEFT_OUT_OF_THREE = 0.6;
/** Below this, two names are not even loosely alike. */
const LEAST = 0.2;

/**
 * How likely two names of persons are one person's, by the names alone. Words are paired by likeness; words left over on
 * both sides contradict, on one side they are an omission; what isn't the same (spelling, initials, order) costs as much as
 * it differs.
 *
 * @returns null where they are two for certain
 * @example compareNames(nameForm("A. Vossel"), nameForm("Antony Vossel")) // { score: 0.88, reason: "initial A. for Antony" }
 */
export function compareNames(a: NameForm, b: NameForm): Judgement | null {
  if (a.generation && b.generation && a.generation !== b.generation) return null;
  if (!a.words.length || !b.words.length) return a.name === b.name ? { score: 0.9, reason: "same name" } : null;
  if (a.joined === b.joined || a.letters === b.letters) return sameLetters(a, b);
  // The same whichever comes first.
  if (a.name > b.name) return compareNames(b, a);
  if (initialsContradict(a, b)) return null;
  const paired = pairWords(a, b);
  const parted = glued(paired.restA, paired.restB);
  const pairing = parted === null ? paired : { ...paired, restA: [], restB: [] };
  const whole = pairing.matches.filter(({ i, j }) => !a.words[i]!.initial && !b.words[j]!.initial);
  if (!whole.length && parted === null) return null;
  const contrary = contraryOdds(a, b, pairing);
  if (contrary === null) return null;

  const reasons = new Reasons(a, b);
  let odds = SAME_NAME + contrary;
  if (parted !== null) {
    odds -= UNLIKE * (1 - parted) + PARTED;
    reasons.add(1 - parted + 0.04, `${written(paired.restA)} for ${written(paired.restB)}`);
  }
  // Among many that are the same, one that isn't says less.
  const share = whole.filter(({ alike }) => alike.how === "same").length < MANY ? 1 : 0.5;
  for (const { i, j, alike } of pairing.matches) {
    odds -= share * UNLIKE * (1 - alike.score);
    if (alike.how === "slip") odds -= share * FAR * Math.max(0, NEAR - alike.score);
    if (a.otherScript === b.otherScript) odds -= share * otherEnds(a.words[i]!, b.words[j]!, alike);
    reasons.match(a.words[i]!, b.words[j]!, alike);
  }
  if (a.otherScript === b.otherScript) odds -= MORE_UNLIKE * Math.max(0, unlikeWords(pairing.matches) - 1);
  if (a.full < 2 || b.full < 2) odds -= initialOdds(a, b, pairing.matches);
  odds = leftOut(a, b, pairing, odds, reasons) - turned(a, b, whole, reasons);
  const score = probability(Math.min(odds, markLeftOut(a, b, reasons)));
  return score < LEAST ? null : { score, reason: reasons.text() };
}

/** How many words differ, where one of them is not just a short form. */
function unlikeWords(matches: readonly Match[]): number {
  const unlike = matches.filter(({ alike: { how, score } }) => how !== "same" && how !== "initial" && score < SURE);
  return unlike.every(({ alike }) => alike.how === "short form") ? 0 : unlike.length;
}

function sameLetters(a: NameForm, b: NameForm): Judgement {
  if (a.name === b.name) return { score: 0.99, reason: "same name" };
  const reasons = new Reasons(a, b);
  return { score: probability(Math.min(SAME_NAME, markLeftOut(a, b, reasons))), reason: reasons.text() };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** How likely, at most, two are one of which only one is marked as father or son; in log-odds. */
function markLeftOut(a: NameForm, b: NameForm, reasons: Reasons): number {
  if (a.generation === b.generation) return Infinity;
  reasons.add(1, "one marked as father or son");
  return Math.min(a.words.length, b.words.length) > 2 ? MARK_LEFT_OUT_OF_THREE : MARK_LEFT_OUT;
}

/** Two of one given name and family told apart by their middle initials: what one leaves out, it leaves out at the end. */
function initialsContradict(a: NameForm, b: NameForm): boolean {
  const [x, y] = [middleInitials(a), middleInitials(b)];
  const least = Math.min(x.length, y.length);
  return least > 0 && x.slice(0, least) !== y.slice(0, least);
}

function middleInitials({ words }: NameForm): string {
  let initials = "";
  if (!words[0]!.initial) for (let i = 1; i < words.length - 1; i++) if (words[i]!.initial) initials += words[i]!.text;
  return initials;
}

/** So many words that are the same make a name. */
const MANY = 3;
/** Names so long that one word on each side may differ. */
const LONG = 5;

/** What it costs that both names have words that the other lacks; null where that parts them for certain. */
function contraryOdds(a: NameForm, b: NameForm, { matches, restA, restB }: Pairing): number | null {
  if (!restA.length || !restB.length) return 0;
  if (Math.min(a.full, b.full) >= LONG) return -CONTRARY;
  const isTitle =
    (isTitled(a, restA, b, restB) && matches.some(({ i, j }) => i === 1 && j === 0)) ||
    (isTitled(b, restB, a, restA) && matches.some(({ i, j }) => i === 0 && j === 1));
  return isTitle ? -CONTRARY_TITLE : null;
}

/** Whether all that a name has more may be a title that no list has: "Harbourmaster Mira Vossel", "Mira Ann Vossel". */
function isTitled(a: NameForm, restA: readonly NameWord[], b: NameForm, restB: readonly NameWord[]): boolean {
  return restA.length === 1 && restA[0] === a.words[0] && hasUnknownFirst(a) && !restB.includes(familyOf(b));
}

/** Whether a name goes on with a given name behind a word that isn't known as one. */
function hasUnknownFirst({ words }: NameForm): boolean {
  return words.length > 2 && !words[0]!.given && !words[0]!.initial && words[1]!.given;
}

function leftOut(a: NameForm, b: NameForm, pairing: Pairing, odds: number, reasons: Reasons): number {
  const { matches, restA, restB } = pairing;
  const left = [...restA, ...restB];
  if (a.words.length === 1 && b.words.length === 1)
    return oneWordOdds(matches[0]?.alike, a.words[0]!.spelling.length, odds);
  if (!left.length) return odds;
  reasons.add(0.05, `without ${written(left)}`);
  if (a.full < 2 || b.full < 2) {
    const [one, other] = a.full < b.full ? [a, b] : [b, a];
    if (matches.length === 1) return aloneOdds(one, other, matches[0]!, a.full < b.full, reasons);
    const family = matches.find(({ i, j }) => a.words[i] === familyOf(a) && b.words[j] === familyOf(b));
    if (!family) return isExact(a, b, matches) ? odds - FAMILY_LEFT_OUT : -Infinity;
  } else if (restA.includes(familyOf(a)) || restB.includes(familyOf(b))) odds -= FAMILY_LEFT_OUT;
  const firstOfB = matches.find(({ j }) => j === 0);
  const firstOfA = matches.find(({ i }) => i === 0);
  if (isCalledOtherwise(a, restA, firstOfB) || isCalledOtherwise(b, restB, firstOfA)) odds -= FIRST_LEFT_OUT;
  if (isFathers(a, b, restB) || isFathers(b, a, restA)) odds -= FIRST_OF_ARABIC_LEFT_OUT;
  return odds - LEFT_OUT * Math.min(4, left.length);
}

/** What it costs that the family name behind an initial is spelled otherwise: J. Barr is hardly John Baer. */
function initialOdds(a: NameForm, b: NameForm, matches: readonly Match[]): number {
  if (matches.length < 2 || a.otherScript !== b.otherScript) return 0;
  const unlike = matches.some(
    ({ i, j, alike }) =>
      (alike.how === "spelling" || alike.how === "slip") &&
      (alike.score < SURE || Math.max(a.words[i]!.spelling.length, b.words[j]!.spelling.length) < LONG_WORD),
  );
  return unlike ? INITIAL_UNLIKE : 0;
}

/** Whether all words but initials are the same. */
function isExact(a: NameForm, b: NameForm, matches: readonly Match[]): boolean {
  return matches.every(({ i, j, alike }) => a.words[i]!.initial || b.words[j]!.initial || alike.how === "same");
}

/** Two single words are one name only if they differ, if at all, in how their sound is spelled. */
function oneWordOdds(alike: WordsAlike | undefined, length: number, odds: number): number {
  if (!alike || alike.score < NEAR) return -Infinity;
  return Math.min(odds, alike.score > SURE && length >= LONG_WORD ? ONE_WORD : ONE_WORD_UNSURE);
}

/** What a name of one word says of a longer one that bears it. */
function aloneOdds(
  one: NameForm,
  other: NameForm,
  { i, j, alike }: Match,
  isOneFirst: boolean,
  reasons: Reasons,
): number {
  const bearer = other.words[isOneFirst ? j : i]!;
  // An initial that stands for nothing in the other name.
  if (one.words.some(({ initial }) => initial) && other.full > 1) return -Infinity;
  const isFirst = bearer === other.words[0];
  const isFamily = bearer === familyOf(other) || (isFirst && isEastAsianFamilyName(bearer.text));
  const isTransliterated = one.otherScript !== other.otherScript;
  if (alike.how !== "same" && !(isFamily && alike.score >= (isTransliterated ? ALONE_ALIKE : SURE))) return -Infinity;
  reasons.alone(isFamily ? "surname alone" : "one name alone");
  const worth = isFamily ? ALONE : isFirst ? ALONE_GIVEN : ALONE_AMID;
  if (alike.how === "same" || isTransliterated) return worth - (1 - alike.score);
  return worth - (bearer.spelling.length < LONG_WORD ? ALONE_SHORT : UNLIKE * (1 - alike.score));
}

/**
 * Whether the first name of one is left out in the other, whose own first name is not simply another of its names: Jenny Beth
 * Roe is not Liz Roe, J. Peter Roe not Jan Roe.
 *
 * @param first what the other's first name was paired with
 */
function isCalledOtherwise(form: NameForm, left: readonly NameWord[], first: Match | undefined): boolean {
  const word = form.words[0]!.initial ? form.words[1] : form.words[0];
  if (!first || !word || word.initial || hasUnknownFirst(form) || !left.includes(word)) return false;
  return first.alike.how !== "same" && first.alike.how !== "spelling";
}

/** Whether an Arabic name is another one without its first word: then it is the father's. @param left what only `long` has */
function isFathers(short: NameForm, long: NameForm, left: readonly NameWord[]): boolean {
  const [first, second] = long.words;
  if (short.full < 2 || !second || first!.initial || isOftenLeftOut(first!.text)) return false;
  return isArabicName(short.words[0]!.text) && left.includes(first!) && !left.includes(second);
}

/** First letters that one name has in several romanisations. */
const SAME_BEGINNING = /^(?:[aeiou]{2}|[gkh]{2}|[sz]{2}|[djz]{2}|[ij]{2}|[ckh]{2}|[cs]{2}|[hj]{2})$/;

/** What it costs that two words differ where a slip is rarest: Parker is not Barker, Davis not Davi. */
function otherEnds(a: NameWord, b: NameWord, { how, score }: WordsAlike): number {
  if ((how !== "spelling" && how !== "slip") || score > SURE || score < SLIGHT) return 0;
  const [x, y] = [a.spelling, b.spelling];
  if (x[0] !== y[0]) return SAME_BEGINNING.test(x[0]! + y[0]!) ? OTHER_ENDING : OTHER_BEGINNING;
  if (how === "spelling" && Math.max(x.length, y.length) < LONG_WORD) return OTHER_SHORT;
  return x.startsWith(y) || y.startsWith(x) ? OTHER_ENDING : OTHER_LETTER;
}

/** What it costs that the words stand in another order. */
function turned(a: NameForm, b: NameForm, whole: readonly Match[], reasons: Reasons): number {
  if (whole.length < 2) return 0;
  const byPlace = [...whole].sort((x, y) => x.i - y.i);
  if (byPlace.every(({ j }, k) => k === 0 || j > byPlace[k - 1]!.j)) return 0;
  reasons.add(0.03, "names in another order");
  if (a.ordered || b.ordered) return 0.1;
  const bothGiven = whole.every(({ i, j }) => a.words[i]!.given && b.words[j]!.given);
  return a.full === 2 && b.full === 2 && bothGiven ? TURNED_GIVEN : TURNED;
}
