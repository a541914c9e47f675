import { fold } from "../../people/fold.ts";
import * as flag from "../../people/lexicon/flags.ts";
import { countryOf, flagsOf } from "../../people/lexicon/lexicon.ts";
import type { DatedRole } from "../person-name.ts";
import type { Days } from "../statement.ts";

const SMALL = new Set("the of for and on in at a an to by de s former ex".split(" "));
const SAME: Record<string, string> = {
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  congressman: "representative",
  congresswoman: "representative",
  rep: "representative",
  sen: "senator",
  gov: "governor",
  gen: "general",
  pres: "president",
  sec: "secretary",
  premier: "primeminister",
  leader: "chief",
  head: "chief",
  boss: "chief",
  defence: "defense",
};
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|dr|prof|herr|frau)$/;

/** What the roles of somebody say, ready to be compared. */
export interface Roles {
  /** The telling words of each role. */
  readonly each: readonly { readonly words: ReadonlySet<string>; readonly seen: Days | null }[];
  /** 1 for a man, 2 for a woman, 0 where nothing is said. */
  readonly gender: number;
}

/**
 * Takes roles to pieces.
 *
 * @param given the given name, which mostly tells a man from a woman too; null where there is none
 */
export function rolesOf(roles: readonly DatedRole[], given: string | null): Roles {
  let genders = given === null ? 0 : flagsOf(given) & (flag.MALE | flag.FEMALE);
  const each = roles.map(({ role, seen }) => {
    const words = new Set<string>();
    for (const written of role.replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, "$1").split(/[^\p{L}\p{M}]+/u)) {
      const word = fold(written);
      if (!word) continue;
      genders |= flagsOf(word) & (flag.MALE | flag.FEMALE);
      if (!SMALL.has(word) && !HONORIFIC.test(word)) words.add(countryOf(word) ?? SAME[word] ?? word);
    }
    return { words, seen };
  });
  const gender = genders === flag.MALE ? 1 : genders === flag.FEMALE ? 2 : 0;
  return { each: each.filter(({ words }) => words.size), gender };
}

/** What roles are worth, in log-odds. */
const OTHER_GENDER = -4;
const SAME_OFFICE = 1.6;
const SAME_HEAD = 0.7;
const OTHER_OFFICE = -0.7;
/** At the same time: people change their offices, but seldom hold two. */
const OTHER_OFFICE_AT_ONCE = -1.2;
const OTHER_OFFICE_LATER = -0.2;
const TWO_YEARS = 730;

/** What the roles of two say for (above 0) or against (below 0) their being one, in log-odds; 0 where they say nothing. */
export function roleEvidence(a: Roles, b: Roles): number {
  if (a.gender && b.gender && a.gender !== b.gender) return OTHER_GENDER;
  if (!a.each.length || !b.each.length) return 0;
  let best = -Infinity;
  for (const x of a.each) for (const y of b.each) best = Math.max(best, officesAgree(x, y));
  return best;
}

function officesAgree(a: Roles["each"][number], b: Roles["each"][number]): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  if (shared > 1 || (shared && shared === a.words.size && shared === b.words.size)) return SAME_OFFICE;
  if (shared) return SAME_HEAD;
  const apart = daysApart(a.seen, b.seen);
  if (apart === null) return OTHER_OFFICE;
  return apart > TWO_YEARS ? OTHER_OFFICE_LATER : apart ? OTHER_OFFICE : OTHER_OFFICE_AT_ONCE;
}

/** Days between two times; 0 where they overlap, null where one is open. */
function daysApart(a: Days | null, b: Days | null): number | null {
  const [from, to, start, end] = [a?.[0], a?.[1], b?.[0], b?.[1]];
  if (from == null || to == null || start == null || end == null) return null;
  return Math.max(0, start - to, from - end);
}
