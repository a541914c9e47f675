import type { Judgement } from "../linker.ts";
import { likeness } from "./likeness.ts";
import type { NameForm, NameWord } from "./name-form.ts";
import { spellingOf } from "./spelling.ts";
import { type WordsAlike, wordsAlike } from "./words-alike.ts";

/** Two words taken for one. */
interface Match {
  readonly i: number;
  readonly j: number;
  readonly alike: WordsAlike;
}

/** What the evidence is worth, in log-odds. */
const SAME_NAME = 3.6;
const UNLIKE = 8;
const LEFT_OUT = 0.35;
const FAMILY_LEFT_OUT = 1.3;
const TURNED = 0.5;
const TURNED_GIVEN = 4;
const CONTRARY = 6;
/** A single word says little: many bear it. */
const ALONE = 0.9;
/** Father and son are told apart by a mark that the father seldom bears; with a middle name, it is mostly just left out. */
const MARK_LEFT_OUT = 4.2;
const MARK_LEFT_OUT_OF_THREE = 2.6;
const ALONE_GIVEN = 0.4;
/** Below this, two names are not even loosely alike. */
const LEAST = 0.2;

/**
 * How likely two names of persons are one person's, by the names alone. Words are paired by likeness; words left over on
 * both sides contradict, on one side they are an omission; what isn't the same (spelling, initials, order) costs as much as
 * it differs.
 *
 * @returns null where they are two for certain
 * @example compareNames(nameForm("A. Blinken"), nameForm("Antony Blinken")) // { score: 0.88, reason: "initial A. for Antony" }
 */
export function compareNames(a: NameForm, b: NameForm): Judgement | null {
  if (a.generation && b.generation && a.generation !== b.generation) return null;
  if (!a.words.length || !b.words.length) return a.name === b.name ? { score: 0.9, reason: "same name" } : null;
  if (a.joined === b.joined) return sameLetters(a, b);
  if (a.name > b.name) return compareNames(b, a);
  if (initialsContradict(a, b)) return null;

  const matches = pair(a, b);
  const whole = matches.filter(({ i, j }) => !a.words[i]!.initial && !b.words[j]!.initial);
  const [restA, restB] = [rest(a, matches, "i"), rest(b, matches, "j")];
  const reasons = new Reasons(a, b);
  let odds = SAME_NAME;
  const glued = glue(restA, restB) ?? null;
  if (glued !== null) {
    odds -= UNLIKE * (1 - glued) + 0.3;
    reasons.add(1 - glued + 0.04, `${written(restA)} for ${written(restB)}`);
    restA.length = restB.length = 0;
  }
  if (!whole.length && glued === null) return null;
  if (restA.length && restB.length) {
    if (Math.min(a.full, b.full) < 5) return null;
    odds -= CONTRARY;
  }

  for (const { i, j, alike } of matches) {
    odds -= UNLIKE * (1 - alike.score);
    reasons.match(a.words[i]!, b.words[j]!, alike);
  }
  const alone = a.full < 2 || b.full < 2;
  const left = [...restA, ...restB];
  if (left.length) {
    odds -= LEFT_OUT * Math.min(4, left.length);
    reasons.add(0.05, `without ${written(left)}`);
  }
  if (alone && !(a.full === b.full && left.length === 0)) odds = aloneOdds(a, b, matches, odds, reasons);
  else if (restA.includes(familyOf(a)) || restB.includes(familyOf(b))) odds -= FAMILY_LEFT_OUT;
  odds -= turned(a, b, whole, reasons) + markLeftOut(a, b, reasons);
  const score = 1 / (1 + Math.exp(-odds));
  return score < LEAST ? null : { score, reason: reasons.text() };
}

function sameLetters(a: NameForm, b: NameForm): Judgement {
  if (a.name === b.name) return { score: 0.99, reason: "same name" };
  const reasons = new Reasons(a, b);
  const odds = SAME_NAME - markLeftOut(a, b, reasons);
  return { score: 1 / (1 + Math.exp(-odds)), reason: reasons.text() };
}

/** What it costs that only one is marked as father or son. */
function markLeftOut(a: NameForm, b: NameForm, reasons: Reasons): number {
  if (a.generation === b.generation) return 0;
  reasons.add(1, "one marked as father or son");
  return Math.min(a.words.length, b.words.length) > 2 ? MARK_LEFT_OUT_OF_THREE : MARK_LEFT_OUT;
}

/** The word most likely to be the family name: the last that is not an initial. */
export function familyOf({ words }: NameForm): NameWord {
  for (let i = words.length - 1; i >= 0; i--) if (!words[i]!.initial && !words[i]!.optional) return words[i]!;
  return words[words.length - 1]!;
}

/** Two of one given name and family told apart by their middle initials: what one leaves out, it leaves out at the end. */
function initialsContradict(a: NameForm, b: NameForm): boolean {
  const [x, y] = [middleInitials(a), middleInitials(b)];
  const least = Math.min(x.length, y.length);
  return least > 0 && x.slice(0, least) !== y.slice(0, least);
}

function middleInitials({ words }: NameForm): string {
  let initials = "";
  for (let i = 1; i < words.length - 1; i++) if (words[i]!.initial && !words[0]!.initial) initials += words[i]!.text;
  return initials;
}

/** Pairs the words of two names, the most alike first, and of equally alike ones those in the same place. */
function pair(a: NameForm, b: NameForm): Match[] {
  const all: Match[] = [];
  for (let i = 0; i < a.words.length; i++) {
    for (let j = 0; j < b.words.length; j++) {
      if (isFarFrom(a.words[i]!, b.words[j]!)) continue;
      const alike = wordsAlike(a.words[i]!, b.words[j]!);
      if (alike.score) all.push({ i, j, alike });
    }
  }
  const [n, m] = [a.words.length, b.words.length];
  const apart = ({ i, j }: Match) => Math.min(Math.abs(i - j), Math.abs(n - i - (m - j)));
  all.sort((x, y) => y.alike.score - x.alike.score || apart(x) - apart(y) || x.i - y.i || x.j - y.j);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return all.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
}

/** A quick no: words that share neither their beginning nor their end, nor a short form. */
function isFarFrom(a: NameWord, b: NameWord): boolean {
  if (a.initial || b.initial || a.given || b.given || a.loose || b.loose) return false;
  const [n, m] = [a.text.length, b.text.length];
  return Math.max(n, m) > 2 * Math.min(n, m) + 2;
}

function rest(form: NameForm, matches: readonly Match[], side: "i" | "j"): NameWord[] {
  return form.words.filter((word, at) => !word.optional && !matches.some((match) => match[side] === at));
}

/** Whether what is left over is the same but for where words are parted: "Plato Novich", "Platonovich". */
function glue(a: readonly NameWord[], b: readonly NameWord[]): number | null {
  if (!a.length || !b.length || a.length + b.length < 3) return null;
  const [x, y] = [a, b].map((words) => words.map(({ text }) => text).join("")) as [string, string];
  const score = x === y ? 1 : likeness(spellingOf(x), spellingOf(y));
  return score >= 0.85 ? score : null;
}

/** A name of one word, or one with an initial in place of the given name. */
function aloneOdds(a: NameForm, b: NameForm, matches: readonly Match[], odds: number, reasons: Reasons): number {
  if (matches.length > 1) {
    // An initial and the family name, or a given name and the family's initial.
    const family = matches.some(({ i, j }) => a.words[i] === familyOf(a) && b.words[j] === familyOf(b));
    return family ? odds : odds - FAMILY_LEFT_OUT;
  }
  const [one, other] = a.full < b.full ? [a, b] : [b, a];
  const { alike } = matches[0]!;
  const bearer = other.words[a.full < b.full ? matches[0]!.j : matches[0]!.i]!;
  // An initial that stands for nothing in the other name.
  if (one.words.some(({ initial }) => initial) && other.full > 1) return -9;
  if (alike.score < 0.88) return -9;
  const isFamily = bearer === familyOf(other);
  const isFirst = bearer === other.words[0];
  reasons.alone(isFamily ? "surname alone" : "one name alone");
  if (!isFamily && !isFirst) return -0.6 - UNLIKE * (1 - alike.score);
  return (isFamily ? ALONE : ALONE_GIVEN) - UNLIKE * (1 - alike.score);
}

/** What it costs that the words stand in another order. */
function turned(a: NameForm, b: NameForm, whole: readonly Match[], reasons: Reasons): number {
  const byPlace = [...whole].sort((x, y) => x.i - y.i);
  if (byPlace.every(({ j }, k) => k === 0 || j > byPlace[k - 1]!.j)) return 0;
  reasons.add(0.03, "names in another order");
  if (a.ordered || b.ordered) return 0.1;
  const bothGiven = whole.every(({ i, j }) => a.words[i]!.given && b.words[j]!.given);
  return a.full === 2 && b.full === 2 && bothGiven ? TURNED_GIVEN : TURNED;
}

function written(words: readonly NameWord[]): string {
  return words.map(({ text, initial }) => capital(text) + (initial ? "." : "")).join(" ");
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** What is to be said of a comparison, the weightiest first, in few words. */
class Reasons {
  readonly #found: [weight: number, text: string][] = [];

  readonly #otherScript: boolean;

  constructor(a: NameForm, b: NameForm) {
    this.#otherScript = a.otherScript !== b.otherScript;
    if (this.#otherScript) this.add(0.5, `transliteration of ${a.otherScript ? a.name : b.name}`);
  }

  add(weight: number, text: string): void {
    this.#found.push([weight, text]);
  }

  alone(text: string): void {
    this.#found.length = 0;
    this.add(1, text);
  }

  match(a: NameWord, b: NameWord, { score, how }: WordsAlike): void {
    if (how === "same" || (this.#otherScript && (how === "spelling" || how === "short form"))) return;
    if (how === "initial") {
      if (a.initial && b.initial) return;
      const [short, long] = a.initial ? [a, b] : [b, a];
      this.add(0.2, `initial ${capital(short.text)}. for ${capital(long.text)}`);
    } else this.add(1 - score, `${how} ${capital(a.text)}, ${capital(b.text)}`);
  }

  text(): string {
    const found = this.#found.sort((x, y) => y[0] - x[0]).slice(0, 2);
    return found.map(([, text]) => text).join("; ") || "same name";
  }
}
