import * as flag from "../lexicon/flags.ts";
import type { Gender, Mention } from "../mention.ts";
import { HE, mention, SHE, UNKNOWN } from "../mention.ts";
import type { Words } from "../words.ts";
import type { SourcePhrase } from "./phrase.ts";

/** he, she, they, who… by itself. */
export function pronoun({ words, first, core }: SourcePhrase): Mention | null {
  if (core - first !== 1 || !(words.flags[first]! & flag.PRONOUN)) return null;
  return pronounMention(words, first);
}

export function pronounMention({ lower }: Words, i: number): Mention {
  return mention("pronoun", i, i + 1, { gender: pronounGender(lower[i]!) });
}

export function pronounGender(word: string): Gender {
  if (/^(?:he|him|his|himself)$/.test(word)) return HE;
  return /^(?:she|her|hers|herself)$/.test(word) ? SHE : UNKNOWN;
}
