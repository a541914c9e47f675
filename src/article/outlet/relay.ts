import type { Anatomy } from "../anatomy.ts";
import { isWire } from "./houses.ts";
import { clean, NAME, type OutletFound, type OutletRule } from "./rule.ts";

// Verb first, then the house, then whom it has it from.
const WITH_REFERENCE = new RegExp(
  `(?:\\breports|\\b(?:was|is|were) (?:reported|stated|announced|informed)(?: about)? by|\\bwrites|\\bas reported by|\\binforms) (${NAME}),? (?:with (?:a )?reference to|referring to|citing|with a link to)\\b`,
  "u",
);
const CORRESPONDENT = new RegExp(
  `\\b(?:an?|the|our) (${NAME}?)(?:['’]s)? (?:own )?correspondent (?:reports|reported|said|writes|in [\\p{L} ]{2,20} reports)\\b|\\b(?:reported by|according to) an? (${NAME}?) correspondent\\b`,
  "u",
);
const HEAD = 8;

/**
 * Agencies and sites of Ukraine and its neighbours close their first paragraphs with a formula that names first
 * themselves, then whom they have it from: "…, reports Harbour.NET with reference to Ukrinform". The verb stands before the
 * name. A house that has it from somebody else writes the name first ("the Harbour Pravda reports citing …"), which
 * proves nothing about its own name, and is left to the hops.
 */
export const withReference: OutletRule = { name: "with reference", find: (anatomy) => inHead(anatomy, WITH_REFERENCE) };

/** "…, a Harbour Agency correspondent reports": said in that form by the house whose correspondent it is. */
export const ownCorrespondent: OutletRule = {
  name: "own correspondent",
  find: (anatomy) => inHead(anatomy, CORRESPONDENT),
};

function inHead({ segments }: Anatomy, pattern: RegExp): OutletFound | null {
  for (const { text, span } of segments.slice(0, HEAD)) {
    const said = text.slice(0, 3000);
    const match = pattern.exec(said);
    const name = match && clean(match[1] ?? match[2] ?? "");
    if (!match || !name || (pattern === WITH_REFERENCE && isWire(name))) continue;
    return { name, evidence: [span[0] + match.index, span[0] + match.index + match[0].length] };
  }
  return null;
}
