import { bearers, type Cast, enter, file } from "../cast.ts";
import { isOneEditApart } from "../fold.ts";
import * as flag from "../lexicon/flags.ts";
import { HE, type Mention, SHE } from "../mention.ts";
import { familyNamesAgree, familyOf } from "../name.ts";
import { fit, officeAt } from "../office.ts";
import { genderOf, refer, type Referent } from "../referent.ts";

/** A name of one word is a person's family name, or else given name, that the article told in full; with a title it may be new. */
export function linkSingleNames(cast: Cast): void {
  const singles = cast.finding.found.filter(({ kind, name }) => kind === "name" && name!.words.length === 1);
  // First those that must be somebody, so that "Roe" in a headline finds the "Mr. Roe" of the text.
  for (const mention of singles) {
    if (isThing(cast, mention) || (!mention.office && mention.attribution < 0 && !mention.inSource)) continue;
    const name = mention.name!;
    if (candidatesFor(cast, mention).length || (!mention.office && typo(cast, mention))) continue;
    const person = enter(cast, "person");
    if (mention.office) {
      // Held at once, so that the next one with this title finds its bearer.
      refer(person, mention);
      file(cast, person);
      continue;
    }
    person.names.push(name);
    file(cast, person);
    person.names.pop();
    if (mention.gender === HE) person.he++;
    else if (mention.gender === SHE) person.she++;
  }
  const seen = new Map<Referent, number>();
  for (const mention of cast.finding.found) {
    if (mention.kind !== "name") continue;
    if (mention.name!.words.length === 1 && !mention.referent && !isThing(cast, mention)) {
      const person = likeliest(cast, candidatesFor(cast, mention), mention, seen) ?? (mention.attribution >= 0 ? typo(cast, mention) : null);
      if (person) refer(person, mention);
    }
    if (mention.referent) seen.set(mention.referent, mention.first);
  }
}

/** Mr. and Mrs. fit anybody; "President Roe" only whoever may be president. */
function isHonorific({ words }: Cast, office: [number, number] | null): boolean {
  return !office || (office[1] - office[0] === 1 && (words.flags[office[0]]! & (flag.TITLE | flag.MALE | flag.FEMALE)) > flag.TITLE);
}

/** "the Hill" is nobody. */
function isThing({ words }: Cast, { first, office }: Mention): boolean {
  return !office && words.lower[first - 1] === "the" && words.layer.sentence[first - 1] === words.layer.sentence[first];
}

function candidatesFor(cast: Cast, { name, gender, office }: Mention): readonly Referent[] {
  const word = familyOf(name!);
  let found = bearers(cast, word).filter((person) => !person.names.length || person.names.some((other) => other.words.some((part) => familyNamesAgree(part, word))));
  if (!found.length) found = [...(cast.byGiven.get(word) ?? [])];
  if (name!.suffix) found = found.filter((person) => person.names.some(({ suffix }) => suffix === name!.suffix));
  if (!isHonorific(cast, office)) {
    const holders = found.filter((person) => holdsOffice(cast, person, office!));
    if (holders.length) found = holders;
    else if (found.length > 1) return [];
    // "President Roe" is hardly Jan Roe Jr. of whom no office is told.
    else found = found.filter((person) => !person.names.length || person.names.some(({ suffix }) => !suffix));
  }
  return found.filter((person) => !gender || !genderOf(person) || genderOf(person) === gender);
}

/**
 * Of several who bear a name: whom the text has called by it alone before, else whom it names the most, else the last.
 * "Roe" is not Roe Jr. where the text tells them apart.
 */
function likeliest(cast: Cast, candidates: readonly Referent[], { name }: Mention, seen: ReadonlyMap<Referent, number>): Referent | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const apart = !name!.suffix && cast.finding.found.some((other) => other.name?.suffix && other.name.words.length === 1);
  const plain = apart ? candidates.filter((person) => person.names.every(({ suffix }) => !suffix)) : [];
  const score = (person: Referent) => {
    const alone = person.names.filter(({ words, suffix }) => words.length === 1 && words[0] === familyOf(name!) && suffix === name!.suffix).length;
    return alone * 3 + person.mentions.length + (seen.has(person) ? seen.get(person)! / cast.words.count : -1);
  };
  return (plain.length ? plain : candidates).reduce((best, person) => (score(person) > score(best) ? person : best));
}

function holdsOffice(cast: Cast, person: Referent, office: [number, number]): boolean {
  const said = officeAt(cast.words, ...office);
  return person.mentions.some(({ office: other }) => {
    const held = other && officeAt(cast.words, ...other);
    return said && held && fit(said, held, held.of) > 0;
  });
}

/** A slip of the pen in a name that is otherwise well known to the article: "Vosel" for Vossel. */
function typo(cast: Cast, { name }: Mention): Referent | null {
  const word = familyOf(name!);
  if (word.length < 4) return null;
  let best: Referent | null = null;
  for (const person of cast.referents.slice(0, 200)) {
    const near = person.names.some((other) => familyOf(other).length >= 5 && isOneEditApart(familyOf(other), word));
    if (near && (!best || person.mentions.length > best.mentions.length)) best = person;
  }
  return best;
}
