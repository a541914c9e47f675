import { bearers, type Cast, enter, fileName } from "../cast.ts";
import { familyOf, fullNamesAgree, givenOf, type PersonName } from "../name.ts";
import { namesOf, type Referent, refer } from "../referent.ts";
import { isPersonal, personalNames } from "./evidence.ts";

/** Full names: the same one again, a spelling of it, a short form, with or without a middle name, are one person. */
export function linkFullNames(cast: Cast): void {
  const { words, finding } = cast;
  const personal = personalNames(words, finding.found);
  for (const mention of finding.found) {
    const { name } = mention;
    if (mention.kind !== "name" || name!.words.length < 2 || !isPersonal(words, mention, personal)) continue;
    const person = bearerOf(cast, name!) ?? enter(cast, "person");
    if (!person.forms.has(name!.text)) fileName(cast, person, name!);
    refer(person, mention);
  }
}

/** The person of a full name, if the cast has one. */
export function bearerOf(cast: Cast, name: PersonName): Referent | null {
  const candidates = [
    ...bearers(cast, familyOf(name)),
    ...(name.words.length === 3 ? bearers(cast, name.words[1]!) : []),
  ];
  let best: Referent | null = null;
  for (const candidate of candidates) {
    if (candidate.forms.has(name.text)) return candidate;
    const names = namesOf(candidate);
    if (!names.some((other) => fullNamesAgree(name, other))) continue;
    // The son has the father's name, and says so; "Joe Roe" may well be Joseph Roe Jr.
    if (names.some((other) => other.suffix === name.suffix)) return candidate;
    if (!names.some((other) => givenOf(other) === givenOf(name))) best ??= candidate;
  }
  return best;
}
