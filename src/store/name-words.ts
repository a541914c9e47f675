import { foldWord, skeleton } from "../people/fold.ts";

/** Shorter words sound alike by chance. */
const LONG = 5;

/** The words of a name, whatever their accents and capitals. */
export function wordsOfName(name: string): string[] {
  return name.split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((word) => (word ? [foldWord(word)] : []));
}

/**
 * What a word of a name is looked up by, the same for words that are spelt alike or sound alike.
 *
 * @example lookUp("dorvat") === lookUp("dorvath") // true
 */
export function lookUp(word: string): string {
  return word.length < LONG ? word : `${skeleton(word)}~`;
}
