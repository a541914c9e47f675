import { skeleton } from "./fold.ts";
import * as flag from "./lexicon/flags.ts";
import { flagsOf } from "./lexicon/lexicon.ts";
import type { Finding } from "./mentions/finding.ts";
import { familyOf, givenOf, type PersonName } from "./name.ts";
import type { Office } from "./office.ts";
import { newReferent, type Referent } from "./referent.ts";
import type { Words } from "./words.ts";

/** Who is known so far, and by which words to find them. */
export interface Cast {
  readonly words: Words;
  readonly finding: Finding;
  /** In the order in which they were made. */
  readonly referents: Referent[];
  /** People by the spelling-free form of each family name. */
  readonly byFamily: Map<string, Referent[]>;
  readonly byGiven: Map<string, Referent[]>;
  /** People by the head of each office. */
  readonly byOffice: Map<string, Referent[]>;
  /** Bodies and groups by the key of their name. */
  readonly byKey: Map<string, Referent>;
  /** The keys of bodies' names by their first and by their last word. */
  readonly keysByWord: Map<string, string[]>;
  /** Bodies by each telling noun of their name, and by its last word. */
  readonly byNoun: Map<string, Referent[]>;
}

/** Of those who share a word, as many are looked at as an article can hold; it bounds the time on hostile ones. */
const MANY = 64;

export function newCast(finding: Finding): Cast {
  return {
    words: finding.words,
    finding,
    referents: [],
    byFamily: new Map(),
    byGiven: new Map(),
    byOffice: new Map(),
    byKey: new Map(),
    keysByWord: new Map(),
    byNoun: new Map(),
  };
}

/** A new referent of the cast. */
export function enter(cast: Cast, kind: Referent["kind"], phrase: string | null = null, known = true): Referent {
  const one = newReferent(cast.referents.length, kind, phrase, known);
  cast.referents.push(one);
  return one;
}

/** Makes a person findable by a name. */
export function fileName(cast: Cast, person: Referent, name: PersonName): void {
  file(cast.byFamily, skeleton(familyOf(name)), person);
  const given = givenOf(name);
  if (given === null) return;
  file(cast.byGiven, given, person);
  // Of a double family name, either may stand alone.
  if (name.words.length === 3 && name.words[1]!.length > 2) file(cast.byFamily, skeleton(name.words[1]!), person);
}

/** Makes a person hold an office, and findable by it. */
export function hold(cast: Cast, person: Referent, office: Office): void {
  if (!person.offices.has(office.key)) person.offices.set(office.key, office);
  fileOffice(cast, person, office.head);
}

export function fileOffice(cast: Cast, person: Referent, head: string): void {
  file(cast.byOffice, head, person);
}

/** Makes a body findable by a key, by its first and last word, and by the nouns that tell what it is. */
export function fileBody(cast: Cast, key: string, body: Referent): void {
  if (cast.byKey.has(key)) return;
  cast.byKey.set(key, body);
  const words = key.split(" ");
  const [first, last] = [words[0]!, words[words.length - 1]!];
  for (const word of words) if (word === last || flagsOf(word) & flag.BODY) file(cast.byNoun, word, body);
  file(cast.keysByWord, last, key);
  if (first !== last) file(cast.keysByWord, first, key);
}

function file<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [one]);
  else if (list.length < MANY && !list.includes(one)) list.push(one);
}

/** Those who bear a family name, in any spelling. */
export function bearers(cast: Cast, family: string): readonly Referent[] {
  return cast.byFamily.get(skeleton(family)) ?? [];
}
