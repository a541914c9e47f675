import type { Gender } from "./mention.ts";
import { HE, SHE, UNKNOWN } from "./mention.ts";
import type { Mention } from "./mention.ts";
import type { PersonName } from "./name.ts";
import type { Office } from "./office.ts";

/** The person, body or group that mentions stand for, while an article is being read. */
export interface Referent {
  kind: "person" | "body" | "group";
  /** Each form of a person's name, in the order seen. */
  names: PersonName[];
  /** The name of a body, group or somebody without a name of their own; null where `names` say it. */
  phrase: string | null;
  offices: Office[];
  /** Party and place, as "(D-Calif.)" says them. */
  parties: Office[];
  /** Whose body or proxy this is: Roe's campaign. */
  owner: { referent: Referent; noun: string } | null;
  /** Who "Roe and Poe" are. */
  members: Referent[];
  /** How often the text speaks of a he, and of a she. */
  he: number;
  she: number;
  mentions: Mention[];
  /** False for those an article never tells who they are ("a source"): they stand in the way of a wrong guess. */
  known: boolean;
}

export function referent(kind: Referent["kind"], phrase: string | null = null, known = true): Referent {
  return { kind, names: [], phrase, offices: [], parties: [], owner: null, members: [], he: 0, she: 0, mentions: [], known };
}

export function genderOf({ he, she }: Referent): Gender {
  if (he === she) return UNKNOWN;
  return he > she ? HE : SHE;
}

/** Makes a mention stand for a referent, and takes over what it shows. */
export function refer(to: Referent, mention: Mention): void {
  mention.referent = to;
  to.mentions.push(mention);
  if (mention.name) to.names.push(mention.name);
  // A name or title says more than a pronoun that was found to mean somebody.
  const says = mention.kind === "name" ? 3 : 1;
  if (mention.gender === HE) to.he += says;
  else if (mention.gender === SHE) to.she += says;
}
