import { bearers, enter, hold } from "../cast.ts";
import * as flag from "../lexicon/flags.ts";
import { HE, type Mention, SHE, UNKNOWN } from "../mention.ts";
import { familyOf } from "../name.ts";
import { officeAt } from "../office.ts";
import { genderOf, namesOf, type Referent } from "../referent.ts";
import { type Discourse, genderFits } from "./discourse.ts";
import { resolve } from "./resolve.ts";

const CAMPAIGN = /^(?:campaign|team|camp)$/;

/** Who speaks in "his campaign", "a spokesman for Roe", "the mayor's wife". */
export function resolveOwned(discourse: Discourse, mention: Mention): Referent | null {
  const { words, cast } = discourse;
  const owner = resolve(discourse, mention.parts[0]!);
  if (!owner?.known) return null;
  const flags = words.flags[mention.head]!;
  const noun = words.lower[mention.head]!;
  if (flags & flag.KIN) return kin(discourse, owner, mention);
  // A body speaks through its spokesman; any other of its people speaks for himself, and isn't named.
  if (owner.kind === "body" && flags & (flag.PROXY | flag.OWNED))
    return /^(?:official|aide|adviser|advisor|staffer|assistant)$/.test(noun) ? null : owner;
  const key = `${noun} of ${owner.index}`;
  const known = cast.byKey.get(key) ?? campaignOf(discourse, owner, noun);
  if (known) return known;
  if (!(flags & (flag.PROXY | flag.OWNED))) return null;
  const one = enter(cast, flags & flag.OWNED ? "body" : "person");
  one.owner = { referent: owner, noun };
  const office = officeAt(words, mention.head, mention.head + 1);
  if (office) hold(cast, one, office);
  cast.byKey.set(key, one);
  return one;
}

/** "the Selk campaign" and "Selk's team" are one. */
function campaignOf({ cast }: Discourse, owner: Referent, noun: string): Referent | null {
  for (const name of namesOf(owner)) {
    const body = cast.byKey.get(`${familyOf(name)} ${CAMPAIGN.test(noun) ? "campaign" : noun}`);
    if (body) return body;
  }
  return null;
}

/** "Roe's father": another Roe, if the article has just one of that sex. */
function kin({ words, cast }: Discourse, owner: Referent, { head }: Mention): Referent | null {
  const flags = words.flags[head]!;
  const gender = flags & flag.MALE ? HE : flags & flag.FEMALE ? SHE : UNKNOWN;
  const family = new Set(namesOf(owner).flatMap((name) => bearers(cast, familyOf(name))));
  const others = [...family].filter((other) => other !== owner);
  const same = others.filter((other) => genderOf(other) === gender);
  if (same.length === 1) return same[0]!;
  const open = others.filter((other) => genderFits(other, gender));
  return !same.length && open.length === 1 ? open[0]! : null;
}
