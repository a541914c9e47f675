import * as flag from "./lexicon/flags.ts";
import { countryOf, flagsOf } from "./lexicon/lexicon.ts";
import type { Words } from "./words.ts";

/** A role somebody holds, as the text puts it: "NATO Secretary General", "minister of energy". */
export interface Office {
  /** The same for the same office of the same place. */
  key: string;
  /** Its tokens, half-open. */
  first: number;
  last: number;
  /** The office itself, one word for all its spellings: `secretarygeneral`. */
  head: string;
  /** Whose, where, of what: `nato`, `ukraine`. */
  of: ReadonlySet<string>;
  /** former, deputy, vice…: it is another office with one than without. */
  rank: string | null;
}

const SAME: Record<string, string> = {
  "gov.": "governor",
  gov: "governor",
  "sen.": "senator",
  sen: "senator",
  "rep.": "representative",
  rep: "representative",
  congressman: "representative",
  congresswoman: "representative",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  "gen.": "general",
  gen: "general",
  "prof.": "professor",
  "dr.": "doctor",
  dr: "doctor",
  "col.": "colonel",
  "lt.": "lieutenant",
  "sgt.": "sergeant",
  "capt.": "captain",
  "secretary-general": "secretarygeneral",
  "vice-president": "vicepresident",
  attorney: "lawyer",
  advisor: "adviser",
  billionaire: "tycoon",
  mogul: "tycoon",
  businessman: "tycoon",
  businesswoman: "tycoon",
  boss: "chief",
  head: "chief",
  leader: "chief",
  premier: "primeminister",
  mep: "legislator",
  mp: "legislator",
  parliamentarian: "legislator",
};

/** Two words that are one office. */
const JOINED = new Set(
  `secretarygeneral attorneygeneral primeminister vicepresident solicitorgeneral surgeongeneral directorgeneral governorgeneral
  inspectorgeneral consulgeneral chiefjustice firstlady presssecretary generalsecretary`.split(/\s+/),
);
const RANKS = new Set(["former", "deputy", "acting", "vice", "assistant", "late", "retired", "interim", "then"]);

export function office(
  first: number,
  last: number,
  head: string,
  of: ReadonlySet<string>,
  rank: string | null,
): Office {
  return { key: `${rank ?? ""} ${head} ${[...of].join(" ")}`, first, last, head, of, rank };
}

/** Mr. and Mrs. say nothing of what somebody does. */
export function isHonorific({ head, of }: Office): boolean {
  return of.size === 0 && HONORIFICS.has(head);
}

const HONORIFICS = new Set("mr. mr mrs. mrs ms. ms miss sir dame lady lord madam madame mx. mx herr frau".split(" "));

/** Reads the office that tokens `[first, last)` speak of, or null where there is none. */
export function officeAt(words: Words, first: number, last: number): Office | null {
  const of = new Set<string>();
  let head = "";
  let rank: string | null = null;
  let before = "";
  for (let i = first; i < last; i++) {
    const word = words.lower[i]!;
    const flags = words.flags[i]!;
    // Behind "of" or "for" stands what the office is over.
    if (flags & flag.PREPOSITION && head) {
      addAll(of, words, i + 1, last);
      break;
    }
    if (flags & (flag.PREPOSITION | flag.DETERMINER) || !/[a-z]/.test(word) || word === "'s" || word === "’s") continue;
    const bare = word.startsWith("ex-") ? word.slice(3) : word;
    const same = SAME[bare] ?? bare;
    if (RANKS.has(word)) rank = word;
    else if (bare !== word) rank = "former";
    if (JOINED.has(before + same)) {
      of.delete(before);
      head = before + same;
    } else if (
      flags & (flag.ROLE | flag.TITLE | flag.HUMAN | flag.KIN) ||
      (bare !== word && flagsOf(bare) & flag.ROLE)
    ) {
      if (head) of.add(head);
      head = same;
    } else of.add(countryOf(word) ?? same);
    before = same;
  }
  addInitials(of, words, first, last);
  return head ? office(first, last, head, of, rank) : null;
}

function addAll(of: Set<string>, words: Words, first: number, last: number): void {
  for (let i = first; i < last; i++) {
    const word = words.lower[i]!;
    if (!(words.flags[i]! & (flag.PREPOSITION | flag.DETERMINER)) && /[a-z]/.test(word))
      of.add(countryOf(word) ?? word);
  }
}

/** "chairman of the Heron River Board" is also "the HRB chairman". */
function addInitials(of: Set<string>, words: Words, first: number, last: number): void {
  let initials = "";
  for (let i = first; i <= last; i++) {
    const goesOn = i < last && words.capital[i] && !(words.flags[i]! & (flag.ROLE | flag.TITLE));
    if (goesOn) initials += words.lower[i]![0];
    else {
      if (initials.length > 1) of.add(initials);
      initials = "";
    }
  }
}
