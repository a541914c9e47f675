import * as flag from "../lexicon/flags.ts";
import { HE, type Mention, mention, SHE, UNKNOWN } from "../mention.ts";
import { inOneSentence, isPossessive, type Words } from "../words.ts";
import type { Finding } from "./finding.ts";

const GENDERED = /^(?:he|him|his|himself|she|her|hers|herself)$/;
/** How many words a description has between its "the" and its noun. */
const REACH = 6;

/** Finds what takes up somebody spoken of before: he and she outside quotations, and "the Secretary General". */
export function findAnaphors({ words, at }: Finding): Mention[] {
  const { lower, flags, layer, count } = words;
  const out: Mention[] = [];
  for (let i = 0; i < count; i++) {
    const own = flags[i]!;
    if (!own || layer.furniture[i]) continue;
    if (own & flag.PRONOUN && layer.quotation[i]! < 0 && GENDERED.test(lower[i]!)) {
      out.push(
        mention("pronoun", i, i + 1, {
          gender: /^h(?:e|im|is|imself)$/.test(lower[i]!) ? HE : SHE,
          qualifies: lower[i] === "his" || lower[i] === "her",
        }),
      );
    } else if (
      own & flag.GROUP &&
      words.capital[i] === 1 &&
      layer.quotation[i]! < 0 &&
      at[i]! < 0 &&
      isPeoples(words, i)
    ) {
      out.push(mention("group", i, i + 1, { qualifies: isPossessive(words, i + 1) }));
    } else if (lower[i] === "the") {
      const last = describedTo(words, at, i);
      if (last) {
        const noun = flags[last - 1]!;
        out.push(
          mention("description", i, last, {
            gender: noun & flag.MALE ? HE : noun & flag.FEMALE ? SHE : UNKNOWN,
            qualifies: isPossessive(words, last),
          }),
        );
        i = last - 1;
      }
    }
  }
  return out;
}

/** "Republicans", "Russians": a plural with a capital of its own, which no noun follows. */
function isPeoples({ lower, flags, headline, capital, count }: Words, i: number): boolean {
  return (
    /(?:[^s]s|ans)$/.test(lower[i]!) &&
    !headline[i] &&
    !(i + 1 < count && (capital[i + 1] || flags[i + 1]! & (flag.GROUP | flag.ROLE)))
  );
}

/** The end of "the … noun" that says an office, or 0. */
function describedTo(words: Words, at: Int32Array, the: number): number {
  const { flags, count, lower } = words;
  let noun = 0;
  for (let k = the + 1; k < count && k - the <= REACH && inOneSentence(words, the, k); k++) {
    const own = flags[k]!;
    if (own & (flag.ROLE | flag.HUMAN) && !(own & flag.GROUP && !(own & (flag.ROLE | flag.HUMAN)))) noun = k;
    else if (noun) break;
    else if (own & (flag.PREPOSITION | flag.PRONOUN | flag.DETERMINER | flag.SAYING) || !/^[\p{L}\d]/u.test(lower[k]!))
      return 0;
  }
  // A name behind it has it as its office.
  return noun && at[noun + 1] !== undefined && !(at[noun + 1]! >= 0) ? noun + 1 : 0;
}
