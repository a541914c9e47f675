import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { isPossessive, type Words } from "../words.ts";

const DEMONYM = /[^aeiou](?:ian|ean|ese|ish)s?$/;
/** How many letters a place shares with what is its own. */
const STEM = 5;
const IN = /^(?:in|into|across|throughout|near|inside|outside|within)$/;
/** What only a country has. */
const STATELY =
  /^(?:president|premier|prime|foreign|chancellor|king|queen|parliament|ambassador|army|navy|embassy|ministry|capital|border|borders|economy|coast|citizens|territory)$/;

/** Names that the text uses as a place's, though no list knows it: "in Ostrany", "President of Maravia", "Corrland's army". */
export function placeNames(words: Words, found: readonly Mention[]): ReadonlySet<string> {
  const { lower, flags, capital } = words;
  const places = new Set<string>();
  for (const { name, first, last, office } of found) {
    if (office) {
      for (let i = office.first + 1; i < office.last; i++) {
        if (capital[i] && lower[i - 1] === "of") places.add(lower[i]!);
      }
    }
    if (name?.words.length !== 1) continue;
    const before = lower[first - 1] ?? "";
    const isOf = before === "of" && ((flags[first - 2] ?? 0) & flag.ROLE) !== 0;
    if (isOf || IN.test(before) || ownsState(words, last)) places.add(lower[first]!);
  }
  // "Ostrany", where "Ostranian" is.
  const demonyms = new Set(
    found.flatMap(({ first }) => (DEMONYM.test(lower[first]!) ? [lower[first]!.slice(0, STEM)] : [])),
  );
  for (const { first } of found) {
    const word = lower[first]!;
    if (word.length >= STEM && demonyms.has(word.slice(0, STEM)) && !DEMONYM.test(word)) places.add(word);
  }
  return places;
}

/** Whether a name is followed by what only a country has: "Corrland's foreign secretary". */
function ownsState(words: Words, last: number): boolean {
  return isPossessive(words, last) && STATELY.test(words.lower[last + 1] ?? "");
}
