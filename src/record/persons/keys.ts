import { type BodyForm, initialsOf } from "./body-form.ts";
import { isEastAsianFamilyName } from "./family-names.ts";
import { fullForms } from "./given-names.ts";
import type { NameForm } from "./name-form.ts";
import type { NameWord } from "./name-word.ts";
import type { NodeForm } from "./node-form.ts";
import { familyOf } from "./pairing.ts";
import { soundKey, spellingOf } from "./spelling.ts";

/**
 * Where a name is looked up. Each key is of what is rare: a family name always stands with something of the given name, and
 * alone only for those who may be called by it alone.
 *
 * - `f` family name and what the given name, or its full form, begins with: spellings of the given name, initials
 * - `g` given name and how the family name begins: spellings of the family name, short forms
 * - `b` both, in either order
 * - `a` a name that may stand alone
 * - `o` a body's words; two of them; its initials
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

function addPersonKeys(keys: Set<string>, form: NameForm): void {
  const family = familyOf(form);
  if (!family || family.initial) return;
  const sound = familySound(family);
  const others = form.words.filter((word) => word !== family && !word.optional);
  keys.add(`a ${sound}`);
  for (const word of others.slice(0, FEW)) {
    if (word.initial) keys.add(`f ${sound} ${beginning(word.text)}`);
    else for (const full of forms(word)) keys.add(`f ${sound} ${beginning(full)}`);
  }
  const whole = others.filter(({ initial }) => !initial);
  const [first] = whole;
  if (!first) return;
  for (const full of fullForms(first.text).slice(0, 2))
    keys.add(`g ${soundKey(spellingOf(full))} ${sound.slice(0, 2)}`);
  keys.add(both(first, family));
  // Peña Nieto is also called Peña.
  if (whole.length === 2) keys.add(both(first, whole[1]!));
  // Where the family name may come first.
  if (!first.given || isEastAsianFamilyName(first.text)) keys.add(`a ${familySound(first)}`);
}

/** Of short names, so many sound alike that the first vowel must be too. */
function familySound({ spelling }: NameWord): string {
  const sound = soundKey(spelling);
  return sound.length > 2 ? sound : sound + (VOWELS.exec(spelling)?.[0] ?? "");
}
const VOWELS = /(?<=.)[aeiou]/;

function forms({ text }: NameWord): string[] {
  return [text, ...fullForms(text).slice(0, 2)];
}

function both(a: NameWord, b: NameWord): string {
  return `b ${[soundKey(a.spelling), soundKey(b.spelling)].sort().join(" ")}`;
}

const BEGINNINGS: Record<string, string> = {
  c: "k",
  q: "k",
  s: "k",
  z: "k",
  x: "k",
  g: "k",
  h: "k",
  b: "v",
  p: "v",
  f: "v",
  w: "v",
  d: "t",
};

/** What a name begins with, whichever way it is romanised: also all there is of an initial. */
function beginning(word: string): string {
  return /[aeiouyj]/.test(word[0]!) ? "a" : (BEGINNINGS[word[0]!] ?? word[0]!);
}

function addBodyKeys(keys: Set<string>, form: BodyForm, kind: string): void {
  const bare = form.words.filter((word) => !form.places.includes(word));
  const words = bare.length ? bare : form.words;
  const sounds = words.map((word) => soundKey(spellingOf(word)) || word);
  keys.add(`${kind} ${[...sounds].sort().join(" ")}`);
  if (kind === "gr") return;
  if (form.acronym) keys.add(`i ${form.acronym}`);
  else if (form.words.length > 1)
    for (const initials of initialsOf(form)) if (initials.length > 1) keys.add(`i ${initials}`);
  if (sounds.length > 2) {
    keys.add(`o ${sounds.slice(0, 2).sort().join(" ")}`);
    keys.add(`o ${sounds.slice(-2).sort().join(" ")}`);
  }
}
