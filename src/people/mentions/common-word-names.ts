import * as flag from "../lexicon/flags.ts";
import { HE, mention, SHE, UNKNOWN } from "../mention.ts";
import { familyOf, personName } from "../name.ts";
import { officeAt } from "../office.ts";
import { inOneSentence, isPossessive } from "../words.ts";
import { type Finding, take } from "./finding.ts";

/** Finds family names that are words of another trade (King, May, Post), where the article has told them in full. */
export function findCommonWordNames(finding: Finding): void {
  const { words, found, at } = finding;
  const { flags, capital, lower, layer } = words;
  const families = new Set<string>();
  for (const { name } of found) if (name && name.words.length > 1) families.add(familyOf(name));
  for (let i = 0; i < words.count; i++) {
    if (capital[i] !== 1 || at[i]! >= 0 || layer.furniture[i] || !families.has(lower[i]!)) continue;
    // "in May", "King Karl", "May 5": the word itself.
    const next = i + 1 < words.count && inOneSentence(words, i, i + 1) ? i + 1 : i;
    if (next > i && (capital[next] || /^\d/.test(lower[next]!)) && !isPossessive(words, next)) continue;
    const titled = i > 0 && inOneSentence(words, i - 1, i) && (flags[i - 1]! & flag.TITLE) !== 0;
    if (
      !titled &&
      i > 0 &&
      inOneSentence(words, i - 1, i) &&
      /^(?:in|the|a|an|last|next|since|until|by|early|late|mid)$/.test(lower[i - 1]!)
    )
      continue;
    const title = titled ? flags[i - 1]! : 0;
    const gender = title & flag.MALE ? HE : title & flag.FEMALE ? SHE : UNKNOWN;
    const name = personName([layer.text.slice(layer.start[i], layer.end[i])], null);
    take(
      finding,
      mention("name", i, i + 1, {
        name,
        office: titled ? officeAt(words, i - 1, i) : null,
        gender,
        qualifies: isPossessive(words, i + 1),
      }),
    );
  }
}
