import { bearers, type Cast, enter, fileName } from "../cast.ts";
import { isOneEditApart } from "../fold.ts";
import type { Mention } from "../mention.ts";
import { familyNamesAgree, familyOf } from "../name.ts";
import { isHonorific, type Office } from "../office.ts";
import { genderOf, namesOf, type Referent, refer } from "../referent.ts";
import { suits } from "../suits.ts";
import { placeNames } from "./places.ts";

/** A name of one word is a person's family name, or else given name, that the article told in full; with a title it may be new. */
export function linkSingleNames(cast: Cast): void {
  const names = cast.finding.found.filter(({ kind }) => kind === "name");
  // First those that must be somebody, so that "Roe" in a headline finds the "Mr. Roe" of the text.
  const places = placeNames(cast.words, names);
  const apart = names.some(({ name }) => name!.suffix && name!.words.length === 1);
  for (const mention of names)
    if (mention.name!.words.length === 1 && isNew(cast, mention, apart) && !isPlace(mention, places))
      open(cast, mention);
  const seen = new Map<Referent, number>();
  for (const mention of names) {
    if (mention.name!.words.length === 1 && !mention.referent) {
      const person = likeliest(cast, mention, seen, apart) ?? (mention.attribution >= 0 ? typo(cast, mention) : null);
      if (person) refer(person, mention);
    }
    if (mention.referent) seen.set(mention.referent, mention.first);
  }
}

function isPlace({ office, name }: Mention, places: ReadonlySet<string>): boolean {
  return !office && places.has(familyOf(name!));
}

/** Whether a name of one word is somebody's of whom the article has no fuller name. */
function isNew(cast: Cast, mention: Mention, apart: boolean): boolean {
  const { office, attribution, inSource } = mention;
  if (!office && ((attribution < 0 && !inSource) || isThing(cast, mention))) return false;
  if (candidatesFor(cast, mention, apart).length) return false;
  return office !== null || !(isSign(cast, mention) || typo(cast, mention));
}

function open(cast: Cast, mention: Mention): void {
  const person = enter(cast, "person");
  fileName(cast, person, mention.name!);
  // Held at once, so that the next one with this name, or this title, finds its bearer.
  refer(person, mention);
}

/** "ESPN", "heron.example", "RiverWatch": no family name, unless the article says so elsewhere. */
function isSign({ words }: Cast, { first, name }: Mention): boolean {
  if (words.capital[first] === 2 || /\.\p{L}{2,}$/u.test(words.lower[first]!)) return true;
  return /\p{Ll}\p{Lu}/u.test(name!.text) && !/^(?:Mc|Mac|De|Di|Du|Fitz|La|Le|Van)\p{Lu}/u.test(name!.text);
}

/** "the Hill" is nobody. */
function isThing({ words }: Cast, { first }: Mention): boolean {
  return words.lower[first - 1] === "the" && words.layer.sentence[first - 1] === words.layer.sentence[first];
}

/** Who may be meant. @param apart whether the text tells Roe Jr. from Roe each time */
function candidatesFor(cast: Cast, { name, gender, office }: Mention, apart: boolean): readonly Referent[] {
  const word = familyOf(name!);
  let found = bearers(cast, word).filter((person) =>
    namesOf(person).some((other) => other.words.some((part) => familyNamesAgree(part, word))),
  );
  if (!found.length) found = [...(cast.byGiven.get(word) ?? [])];
  if (name!.suffix) found = found.filter((person) => namesOf(person).some(({ suffix }) => suffix === name!.suffix));
  else if (apart) found = found.filter((person) => namesOf(person).some(({ suffix }) => !suffix));
  // Mr. and Mrs. fit anybody; "President Roe" only whoever may be president.
  if (office && !isHonorific(office)) {
    const holders = found.filter((person) => holds(person, office));
    // "President Roe" is hardly Jan Roe Jr. of whom no office is told, and nobody can say which of two.
    const plain = found.filter((person) => namesOf(person).some(({ suffix }) => !suffix));
    found = holders.length ? holders : plain.length === 1 ? plain : [];
  }
  return found.filter((person) => !gender || !genderOf(person) || genderOf(person) === gender);
}

function holds({ offices }: Referent, office: Office): boolean {
  for (const held of offices.values()) if (suits(office, held, held.of) > 0) return true;
  return false;
}

/**
 * Of several who bear a name: whom the text has called by it alone before, else whom it names the most, else the last.
 */
function likeliest(cast: Cast, mention: Mention, seen: ReadonlyMap<Referent, number>, apart: boolean): Referent | null {
  const candidates = candidatesFor(cast, mention, apart);
  if (candidates.length < 2) return candidates[0] ?? null;
  const { name } = mention;
  const score = (person: Referent) => {
    const alone = person.forms.get(name!.text)?.count ?? 0;
    return alone * 3 + person.mentions.length + (seen.has(person) ? seen.get(person)! / cast.words.count : -1);
  };
  return candidates.reduce((best, person) => (score(person) > score(best) ? person : best));
}

/** Among how many a slip of the pen is sought. */
const FEW = 40;

/** A slip of the pen in a name that is otherwise well known to the article: "Vosel" for Vossel. */
function typo(cast: Cast, { name }: Mention): Referent | null {
  const word = familyOf(name!);
  if (word.length < 4) return null;
  let best: Referent | null = null;
  for (const person of cast.referents.slice(0, FEW)) {
    const near = namesOf(person).some((other) => familyOf(other).length >= 5 && isOneEditApart(familyOf(other), word));
    if (near && (!best || person.mentions.length > best.mentions.length)) best = person;
  }
  return best;
}
