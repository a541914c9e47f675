import { hashWord } from "../../text/words.ts";
import * as bodies from "./bodies.ts";
import * as flag from "./flags.ts";
import * as given from "./given.ts";
import * as grammar from "./grammar.ts";
import * as places from "./places.ts";
import * as titles from "./titles.ts";

const WORDS = new Map<string, number>();

function add(list: string, flags: number): void {
  for (const word of list.split(/[\s;]+/)) if (word) WORDS.set(word, (WORDS.get(word) ?? 0) | flags);
}

/** The plural of a noun, as far as nouns for people need it. */
function plural(noun: string): string {
  if (/man$/.test(noun)) return noun.replace(/man$/, "men");
  if (/person$/.test(noun)) return noun.replace(/person$/, "people");
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, "ies") : `${noun}s`;
}

add(grammar.FUNCTION_WORDS, flag.FUNCTION);
add(grammar.PREPOSITIONS, flag.FUNCTION | flag.PREPOSITION);
add(grammar.DETERMINERS, flag.FUNCTION | flag.DETERMINER);
add(grammar.PRONOUNS, flag.FUNCTION | flag.PRONOUN);
add(grammar.SAYING_VERBS, flag.SAYING);
add(grammar.TIMES, flag.TIME);
add(grammar.PARTICLES, flag.PARTICLE);
add(grammar.SUFFIXES, flag.SUFFIX);
add(titles.TITLES, flag.TITLE);
add(titles.TITLES_MALE, flag.TITLE | flag.MALE);
add(titles.TITLES_FEMALE, flag.TITLE | flag.FEMALE);
add(titles.ROLES, flag.ROLE);
add(titles.ROLES_MALE, flag.ROLE | flag.MALE);
add(titles.ROLES_FEMALE, flag.ROLE | flag.FEMALE);
add(titles.PROXIES, flag.PROXY);
add(titles.HUMANS, flag.HUMAN);
add(titles.HUMANS_MALE, flag.HUMAN | flag.MALE);
add(titles.HUMANS_FEMALE, flag.HUMAN | flag.FEMALE);
add(titles.KIN_MALE, flag.KIN | flag.MALE);
add(titles.KIN_FEMALE, flag.KIN | flag.FEMALE);
add(titles.MODIFIERS, flag.MODIFIER);
add(titles.PORTFOLIOS, flag.PORTFOLIO);
add(bodies.BODY_NOUNS, flag.BODY);
add(bodies.OWNED_BODIES, flag.BODY | flag.OWNED);
add(bodies.KNOWN_BODIES, flag.KNOWN);
add(bodies.DOCUMENTS, flag.DOCUMENT);
add(bodies.GROUPS, flag.GROUP);
add(bodies.SHARES, flag.SHARE);
add(places.PLACES, flag.PLACE);
add(places.PLACE_OPENERS, flag.PLACE_OPENER);
add(places.PARTIES, flag.ADJECTIVE);
add(given.GIVEN_MALE, flag.GIVEN | flag.MALE);
add(given.GIVEN_FEMALE, flag.GIVEN | flag.FEMALE);
for (const word of given.GIVEN_EITHER.split(/\s+/))
  WORDS.set(word, (WORDS.get(word)! & ~(flag.MALE | flag.FEMALE)) | flag.GIVEN);
for (const list of [
  titles.ROLES,
  titles.ROLES_MALE,
  titles.ROLES_FEMALE,
  titles.HUMANS,
  titles.HUMANS_MALE,
  titles.HUMANS_FEMALE,
]) {
  for (const noun of list.split(/\s+/)) add(plural(noun), flag.GROUP);
}

/** The country of each word for it or for what is its own: `ukrainian` → `ukraine`. */
const COUNTRY = new Map<string, string>();
for (const entry of places.COUNTRIES.split(";")) {
  const words = entry.trim().split(/\s+/);
  words.forEach((word, i) => {
    add(word, i === 0 || word.includes(".") || /^(?:uk|us|usa|america)$/.test(word) ? flag.PLACE : flag.ADJECTIVE);
    COUNTRY.set(word, words[0]!);
  });
}

/** Each given name's family of short forms, as the full names' numbers. */
const NICKNAME = new Map<string, number[]>();
given.NICKNAMES.split(";").forEach((entry, index) => {
  for (const name of entry.trim().split(/\s+/)) NICKNAME.set(name, [...(NICKNAME.get(name) ?? []), index]);
});

const PHRASES = new Set(bodies.KNOWN_PHRASES);

/** The lexicon's words, what they can be, and where each hash's word is: open addressing, an index plus one, 0 for none. */
const FORMS = [...WORDS.keys()];
const FLAGS = Int32Array.from(WORDS.values());
const HASHES = Int32Array.from(FORMS, hashWord);
const SLOTS = new Int32Array(1 << 14);
for (let index = 0; index < FORMS.length; index++) {
  let slot = HASHES[index]! & (SLOTS.length - 1);
  while (SLOTS[slot]) slot = (slot + 1) & (SLOTS.length - 1);
  SLOTS[slot] = index + 1;
}

/** The index of the word with a hash (as `Words.word` of the text layer has it) and a length, or -1. */
export function wordWith(hash: number, length: number): number {
  for (let slot = hash & (SLOTS.length - 1); SLOTS[slot]; slot = (slot + 1) & (SLOTS.length - 1)) {
    const index = SLOTS[slot]! - 1;
    if (HASHES[index] === hash && FORMS[index]!.length === length) return index;
  }
  return -1;
}

export function formOf(index: number): string {
  return FORMS[index]!;
}

export function flagsAt(index: number): number {
  return FLAGS[index]!;
}

/** What a word in lower case can be; 0 for a word the lexicon doesn't hold. */
export function flagsOf(word: string): number {
  return WORDS.get(word) ?? 0;
}

/** @example countryOf("ukrainian") // "ukraine" */
export function countryOf(word: string): string | undefined {
  return COUNTRY.get(word);
}

/** Whether two given names can be one: `bill` and `william`. */
export function areShortForms(a: string, b: string): boolean {
  const other = NICKNAME.get(b);
  return other !== undefined && (NICKNAME.get(a)?.some((index) => other.includes(index)) ?? false);
}

/** Whether words in lower case, joined by a space, are a body's well-known name. */
export function isKnownPhrase(phrase: string): boolean {
  return PHRASES.has(phrase);
}
