import { fold } from "../embedding/fold.ts";

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text as they are looked up: lower case, without accents and marks.
 *
 * @example terms("Isn’t Brenn’s dam safe?") // ["isn", "t", "brenn", "s", "dam", "safe"]
 */
export function terms(text: string): string[] {
  return fold(text).toLowerCase().match(WORD) ?? [];
}

/** The longest stretch of letters that counts by itself. */
const STRETCH = 4;

/**
 * Each stretch of four letters of a list of words, their edges marked: what two spellings and two derivations of a word
 * still share, and what "#StandWithBrenn" shares with "stand with Brenn".
 *
 * @example stretches(["dams"]) // ["_dam", "dams", "ams_"]
 */
export function stretches(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const marked = `_${word}_`;
    for (let i = 0; i === 0 || i + STRETCH <= marked.length; i++) found.push(marked.slice(i, i + STRETCH));
  }
  return found;
}
