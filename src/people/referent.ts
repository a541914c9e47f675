import { type Gender, HE, type Mention, SHE, UNKNOWN } from "./mention.ts";
import type { PersonName } from "./name.ts";
import { isHonorific, type Office } from "./office.ts";

/** The person, body or group that mentions stand for, while an article is being read. */
export interface Referent {
  /** Its place in the cast. */
  readonly index: number;
  readonly kind: "person" | "body" | "group";
  /** Each form of a person's name, by its text, and how often the article has it. */
  readonly forms: Map<string, { name: PersonName; count: number }>;
  /** The name of a body or group; null where `forms`, `owner` or `members` say it. */
  phrase: string | null;
  /** By their keys. */
  readonly offices: Map<string, Office>;
  /** Party and place, as "(D-Calif.)" says them. */
  readonly labels: Office[];
  /** Whose body or proxy this is: Roe's campaign. */
  owner: { referent: Referent; noun: string } | null;
  /** Who "Roe and Poe" are. */
  members: readonly Referent[];
  /** How much speaks for a he, and for a she. */
  he: number;
  she: number;
  readonly mentions: Mention[];
  /** The token of the first mention. */
  first: number;
  /** False for those an article never tells who they are ("a source"): they stand in the way of a wrong guess. */
  readonly known: boolean;
}

export function newReferent(index: number, kind: Referent["kind"], phrase: string | null, known: boolean): Referent {
  const first = Number.POSITIVE_INFINITY;
  const nothing = { owner: null, members: [], he: 0, she: 0, mentions: [], first };
  return { index, kind, forms: new Map(), phrase, offices: new Map(), labels: [], known, ...nothing };
}

/** The forms of a person's name. */
export function namesOf({ forms }: Referent): PersonName[] {
  return [...forms.values()].map(({ name }) => name);
}

export function genderOf({ he, she }: Referent): Gender {
  if (he === she) return UNKNOWN;
  return he > she ? HE : SHE;
}

/** Makes a mention stand for a referent, and takes over what it shows. */
export function refer(to: Referent, mention: Mention): void {
  mention.referent = to;
  to.mentions.push(mention);
  const { name, office, gender } = mention;
  to.first = Math.min(to.first, office ? office.first : mention.first);
  if (name) {
    const form = to.forms.get(name.text);
    if (form) form.count++;
    else to.forms.set(name.text, { name, count: 1 });
  }
  if (office && !isHonorific(office)) to.offices.set(office.key, to.offices.get(office.key) ?? office);
  // A name or title says more than a pronoun that was found to mean somebody.
  const says = mention.kind === "name" ? 3 : 1;
  if (gender === HE) to.he += says;
  else if (gender === SHE) to.she += says;
}
