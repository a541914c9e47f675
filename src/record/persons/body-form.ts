import { fold } from "../../people/fold.ts";
import * as flag from "../../people/lexicon/flags.ts";
import { countryOf, flagsOf } from "../../people/lexicon/lexicon.ts";
import { toLatin } from "./latin.ts";

/** The name of a body or group taken to pieces, so that it can be compared. */
export interface BodyForm {
  readonly name: string;
  /** Its telling words in lower case, one for all their spellings, countries by one name. */
  readonly words: readonly string[];
  /** The countries and places among them. */
  readonly places: readonly string[];
  /** Words that aren't just what any country or firm has: without one, "the Foreign Ministry" may be anybody's. */
  readonly telling: number;
  /** The letters of an acronym in lower case, or null. */
  readonly acronym: string | null;
}

const SMALL = new Set("the of for and on in at a an to by de la du des s &".split(" "));
const SAME: Record<string, string> = {
  defence: "defense",
  labour: "labor",
  organisation: "organization",
  centre: "center",
  programme: "program",
  dept: "department",
  univ: "university",
  govt: "government",
  intl: "international",
  natl: "national",
  assn: "association",
  cmte: "committee",
  comm: "committee",
  team: "campaign",
  camp: "campaign",
  newspapers: "newspaper",
};
/** What a firm's name ends in, said or not. */
const LEGAL = new Set("inc llc ltd limited plc corp co gmbh ag sa nv bv spa oao pao ooo".split(" "));
const GENERIC =
  flag.BODY |
  flag.PORTFOLIO |
  flag.ROLE |
  flag.MODIFIER |
  flag.ADJECTIVE |
  flag.GROUP |
  flag.HUMAN |
  flag.PLACE |
  flag.PLACE_OPENER |
  flag.TIME;

/**
 * Takes the name of a body or group to pieces.
 *
 * @example bodyForm("the Ministry of Foreign Affairs of Ostrany").words // ministry, foreign, ostrany
 */
export function bodyForm(name: string): BodyForm {
  const plain = name
    .replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, "$1")
    .replace(/['’]s\b|['’](?=\s|$)/g, " ")
    .replace(/\bunited states(?: of america)?\b/i, "us")
    .replace(/\bunited kingdom\b|\bgreat britain\b/i, "uk");
  const written = plain.split(/[^\p{L}\p{N}\p{M}&]+/u).filter(Boolean);
  const words: string[] = [];
  const places: string[] = [];
  let telling = 0;
  for (const word of written) {
    for (const { text } of toLatin(word)) {
      const lower = fold(text);
      if (SMALL.has(lower)) continue;
      // "America" is mostly part of a name: Bank of America.
      const country = lower === "america" ? undefined : countryOf(lower);
      const plainer = country ?? SAME[lower] ?? lower;
      if (plainer === "affairs" && words.some((other) => other === "ministry" || other === "foreign")) continue;
      if (words.includes(plainer)) continue;
      words.push(plainer);
      const flags = flagsOf(lower);
      if (country || flags & flag.PLACE) places.push(plainer);
      else if (!(flags & GENERIC)) telling++;
    }
  }
  while (words.length > 1 && LEGAL.has(words[words.length - 1]!)) words.pop();
  return { name, words, places, telling, acronym: acronymOf(written) };
}

/** Whether a name says which body it is: by a word of its own, a place, or simply by its length. */
export function isTelling({ words, places, telling }: BodyForm): boolean {
  return telling > 0 || places.length > 0 || words.length > 2;
}

function acronymOf(written: readonly string[]): string | null {
  const words = written.filter((word) => !SMALL.has(word.toLowerCase()));
  const [word] = words;
  if (words.length !== 1 || !/^\p{Lu}[\p{Lu}\p{Ll}&]{0,6}\p{Lu}$/u.test(word!)) return null;
  return word!.replace(/&/g, "").toLowerCase();
}

/** The letters that may stand for a body: of all its words, with its small words, without its country. */
export function initialsOf({ name, words, places }: BodyForm): string[] {
  const all = name
    .replace(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const letters = (list: readonly string[]) => list.map((word) => word[0]!.toLowerCase()).join("");
  const bare = all.filter((word) => !/^(?:the|a)$/i.test(word));
  const big = bare.filter((word) => !SMALL.has(word.toLowerCase()));
  return [
    letters(bare),
    letters(big),
    letters(big.filter((word) => !places.includes(countryOf(fold(word)) ?? fold(word)))),
    letters(words),
  ];
}

/** Whether initials say whose they are: two letters may be anybody's, if not well known. */
export function mayStandFor(initials: string): boolean {
  return initials.length > 2 || (flagsOf(initials) & flag.KNOWN) !== 0;
}
