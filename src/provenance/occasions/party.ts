import { type Anchored, after, heldAfter } from "../pattern.ts";

/** A capitalised word that no possessive cuts short: “Corrland's (parliament)” is no name's end. */
const PROPER =
  "(?!(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\\p{Lu}(?:[\\p{L}\\p{N}&-]|'(?!s(?!\\p{L})))*(?:\\.\\p{Lu}\\.)?(?![\\p{L}\\p{N}'])";
const NAME = `${PROPER}(?:(?: (?:of|for|on|and|the|de|&)){0,2} ${PROPER}){0,7}`;
const PLACE = after(
  `,? (?:held |here )?(?:in|at) (?:the )?(?:\\p{Ll}+ ){0,1}?(?!(?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?:\\p{Ll}*)?(?:\\P{L}|$))(${PROPER}(?:(?: (?:of|de))? ${PROPER}){0,5}(?:, (?!Mrs?\\.|Ms\\.|Sen|Rep|Gov)${PROPER}(?: ${PROPER})?(?=[,.;)]|$))?)`,
  true,
);

/** The name behind a preposition right behind a noun: “(a session) of the Nordic Council”. */
export function partyAfter(prepositions: string): Anchored {
  return after(
    ` (?:${prepositions}) (?:the |a |an |his |her )?(${NAME}|reporters|journalists|parliament|congress|lawmakers|supporters)`,
    true,
  );
}

/** A name, and where it ends in the text. */
export interface NameFound {
  name: string;
  end: number;
}

/** Reads the name that a pattern holds at a place. */
export function nameAt(text: string, at: number, pattern: Anchored): NameFound | null {
  const found = heldAfter(text, at, pattern);
  return found && { name: found.held.replace(/[,.]$/, ""), end: found.end };
}

/** The place named right behind an occasion: “(a press conference) in Bucharest”. */
export function placeAt(text: string, at: number): NameFound | null {
  return nameAt(text, at, PLACE);
}
