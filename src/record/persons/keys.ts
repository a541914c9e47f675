import { type BodyForm, initialsOf, mayStandFor } from "./body-form.ts";
import { isEastAsianFamilyName } from "./family-names.ts";
import { fullForms } from "./given-names.ts";
import type { NameForm } from "./name-form.ts";
import type { NameWord } from "./name-word.ts";
import type { NodeForm } from "./node-form.ts";
import { familyOf } from "./pairing.ts";
import { bonesOf, soundKey, spellingOf } from "./spelling.ts";

/**
 * Where a name is looked up. Each key is of what is rare, so that lists stay short in a record of hundreds of thousands of
 * names: a family name always stands with something of the given name. Only who is called by one word is looked up under
 * all of them.
 *
 * - `f` family name and what the given name, or its full form, begins with: spellings of the given name, initials, surnames
 * - `g` given name and how the family name begins: spellings of the family name, short forms
 * - `b` both, in either order
 * - `a` a name of one word
 * - `o` a body's words, or two of them; `i` its initials; `gr` a group's words
 * - `n` the name as it is: what one article takes for a person and another for a body
 */
export function keysOf({ kind, name, person, body }: NodeForm): string[] {
  const keys = new Set([`n ${name.toLowerCase()}`]);
  if (person) addPersonKeys(keys, person);
  else addBodyKeys(keys, body!, kind === "group" ? "gr" : "o");
  return [...keys];
}

/** No name needs more. */
const FEW = 3;
const FORMS = 2;

function addPersonKeys(keys: Set<string>, form: NameForm): void {
  const family = familyOf(form);
  if (!family || family.initial) return;
  const others = form.words.filter((word) => word !== family && !word.optional);
  if (!others.length) {
    for (const sound of familySounds(family)) {
      keys.add(`a ${sound}`);
      for (const begin of ALL_BEGINNINGS) keys.add(`f ${sound} ${begin}`);
    }
    return;
  }
  addFamily(keys, family, others);
  const whole = others.filter(({ initial }) => !initial);
  const [first] = whole;
  if (!first) return;
  for (const full of fullForms(first.text).slice(0, FORMS))
    keys.add(`g ${soundKey(spellingOf(full))} ${soundOf(family).slice(0, 2)}`);
  keys.add(both(first, family));
  // Peña Nieto is also called Peña.
  for (const word of whole.slice(1, FEW)) keys.add(both(first, word));
  // Where the family name may come first.
  if (!first.given || isEastAsianFamilyName(first.text)) addFamily(keys, first, [...whole.slice(1), family]);
}

function addFamily(keys: Set<string>, family: NameWord, others: readonly NameWord[]): void {
  for (const sound of familySounds(family)) {
    for (const { text, initial } of others.slice(0, FEW)) {
      keys.add(`f ${sound} ${beginning(text)}`);
      if (!initial) for (const full of fullForms(text).slice(0, FORMS)) keys.add(`f ${sound} ${beginning(full)}`);
    }
  }
}

const VOWEL_WITHIN = /(?<=.)[aeiou]/;

/** Of short names, so many sound alike that the first vowel must be too; where it isn't written, it may be any. */
function familySounds(word: NameWord): string[] {
  const sound = soundOf(word);
  if (sound.length > 2) return [sound];
  return word.loose
    ? ["", ..."aeiou"].map((vowel) => sound + vowel)
    : [sound + (VOWEL_WITHIN.exec(word.spelling)?.[0] ?? "")];
}

function soundOf({ text, spelling, loose }: NameWord): string {
  return soundKey(loose ? text[0] + bonesOf(text.slice(1), true).replace(/h/g, "") : spelling);
}

function both(a: NameWord, b: NameWord): string {
  return `b ${[soundOf(a), soundOf(b)].sort().join(" ")}`;
}

/** Letters that names begin with in one romanisation or another; the first of each stands for all. */
const BEGINNINGS = ["aeou", "jiy", "kcq", "szx", "gh", "vwb", "pf", "td", "l", "m", "n", "r"];
const ALL_BEGINNINGS = BEGINNINGS.map((letters) => letters[0]!);

/** What a name begins with, whichever way it is romanised: also all there is of an initial. */
function beginning(word: string): string {
  return BEGINNINGS.find((letters) => letters.includes(word[0]!))?.[0] ?? "";
}

function addBodyKeys(keys: Set<string>, form: BodyForm, kind: string): void {
  const of = (words: readonly string[]) =>
    words
      .map((word) => soundKey(spellingOf(word)) || word)
      .sort()
      .join(" ");
  keys.add(`${kind} ${of(form.words)}`);
  if (kind === "gr") return;
  if (form.acronym) keys.add(`i ${form.acronym}`);
  else if (form.words.length > 1) {
    for (const initials of initialsOf(form)) if (mayStandFor(initials)) keys.add(`i ${initials}`);
  }
  const bare = form.words.filter((word) => !form.places.includes(word));
  // "Foreign Ministry" is looked up by itself; "Heron Board" with that of any country.
  if (form.telling || bare.length > 2) keys.add(`o ${of(bare)}`);
  if (bare.length > 2) {
    keys.add(`o ${of(bare.slice(0, 2))}`);
    keys.add(`o ${of(bare.slice(-2))}`);
  }
}
