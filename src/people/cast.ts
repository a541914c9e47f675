import type { Finding } from "./mentions/finding.ts";
import { familyOf, givenOf } from "./name.ts";
import { skeleton } from "./fold.ts";
import { type Referent, referent } from "./referent.ts";
import type { Words } from "./words.ts";

/** Who is known so far, and by which words to find them. */
export interface Cast {
  readonly words: Words;
  readonly finding: Finding;
  /** In the order in which they were made. */
  readonly referents: Referent[];
  /** People by family name's spelling-free form. */
  readonly byFamily: Map<string, Referent[]>;
  readonly byGiven: Map<string, Referent[]>;
  /** Bodies and groups by the key of their name. */
  readonly byKey: Map<string, Referent>;
}

export function newCast(finding: Finding): Cast {
  return { words: finding.words, finding, referents: [], byFamily: new Map(), byGiven: new Map(), byKey: new Map() };
}

export function enter(cast: Cast, kind: Referent["kind"], phrase: string | null = null, known = true): Referent {
  const one = referent(kind, phrase, known);
  cast.referents.push(one);
  return one;
}

/** Makes a person findable by each of their names. */
export function file(cast: Cast, person: Referent): void {
  for (const name of person.names) {
    push(cast.byFamily, skeleton(familyOf(name)), person);
    const given = givenOf(name);
    if (given === null) continue;
    push(cast.byGiven, given, person);
    // Of a double family name, either may stand alone.
    if (name.words.length === 3 && name.words[1]!.length > 2) push(cast.byFamily, skeleton(name.words[1]!), person);
  }
}

function push(map: Map<string, Referent[]>, key: string, person: Referent): void {
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
}

/** Those who bear a family name, in any spelling. */
export function bearers(cast: Cast, family: string): readonly Referent[] {
  return cast.byFamily.get(skeleton(family)) ?? [];
}
