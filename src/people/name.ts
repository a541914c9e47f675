import { fold, isOneEditApart, skeleton, unmix } from "./fold.ts";
import { areShortForms } from "./lexicon/lexicon.ts";

/** A person's name as one place of a text writes it, without title. */
export interface PersonName {
  /** As it is written. */
  readonly text: string;
  /** Folded words from given to family name; without suffix. One word may be either. */
  readonly words: readonly string[];
  /** jr, iii. */
  readonly suffix: string | null;
}

/** @param words as written, in their order */
export function personName(words: readonly string[], suffix: string | null): PersonName {
  const text = [...words, ...(suffix ? [suffix] : [])].map(unmix).join(" ");
  return { text, words: words.map(fold), suffix: suffix ? fold(suffix) : null };
}

export function familyOf(name: PersonName): string {
  return name.words[name.words.length - 1]!;
}

/** The given name, or null where there is a single word. */
export function givenOf(name: PersonName): string | null {
  return name.words.length > 1 ? name.words[0]! : null;
}

/** Whether two given names can be of one person: alike, an initial, a short form, a spelling. */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b || a[0] === b[0] ? a === b || a.length === 1 || b.length === 1 : false) return true;
  if (areShortForms(a, b)) return true;
  const least = Math.min(a.length, b.length);
  return least >= 4 && a[0] === b[0] && (isOneEditApart(a, b) || skeleton(a) === skeleton(b));
}

/** Whether two family names are one in two spellings: Zelensky, Zelenskyy. */
export function familyNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  return least >= 5 && a[0] === b[0] && skeleton(a) === skeleton(b);
}

/** Whether two full names can be one person's; names of one word say too little and never are. */
export function fullNamesAgree(a: PersonName, b: PersonName): boolean {
  const [givenA, givenB] = [givenOf(a), givenOf(b)];
  if (givenA === null || givenB === null) return false;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  return givenNamesAgree(givenA, givenB) && familiesMeet(a, b);
}

/** Family names of two words are cut short to either: Peña Nieto, Peña; a birth name is left out: Rodham Clinton. */
function familiesMeet(a: PersonName, b: PersonName): boolean {
  if (familyNamesAgree(familyOf(a), familyOf(b))) return true;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return (
    short.words.length === 2 && long.words.length === 3 && long.words[1]!.length > 1 && long.words[1] === short.words[1]
  );
}
