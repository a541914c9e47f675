import { mention } from "../mention.ts";
import { isPossessive } from "../words.ts";
import { type Finding, take } from "./finding.ts";

const SMALL = /^(?:the|of|for|and|on|&|in|'s|’s)$/;

/** Finds the initials of bodies that the article has in full: "HRB" beside "Heron River Board". */
export function findAcronyms(finding: Finding): void {
  const { words, found, at } = finding;
  const initials = new Set<string>();
  for (const { kind, first, last } of found) {
    if (kind !== "body" || last - first < 2) continue;
    let letters = "";
    for (let i = first; i < last; i++) if (!SMALL.test(words.lower[i]!)) letters += words.lower[i]![0];
    initials.add(letters).add(letters.slice(1));
  }
  for (let i = 0; i < words.count; i++) {
    if (words.capital[i] !== 2 || at[i]! >= 0 || words.layer.furniture[i]) continue;
    const letters = words.lower[i]!.replace(/\./g, "");
    if (letters.length > 1 && initials.has(letters))
      take(finding, mention("body", i, i + 1, { qualifies: isPossessive(words, i + 1) }));
  }
}
