import type { ArticleFacts } from "../article/article.ts";
import type { FoundAttribution } from "../attribution/engine.ts";
import type { Person } from "../reading/reading.ts";
import type { TextLayer } from "../text/layer.ts";
import { newCast } from "./cast.ts";
import { linkAffiliations } from "./linkers/affiliations.ts";
import { linkBodies } from "./linkers/bodies.ts";
import { linkFullNames } from "./linkers/full-names.ts";
import { linkOffices } from "./linkers/offices.ts";
import { shareNames } from "./linkers/shared-names.ts";
import { linkSingleNames } from "./linkers/single-names.ts";
import { findAcronyms } from "./mentions/acronyms.ts";
import { findBodies } from "./mentions/bodies.ts";
import { findCommonWordNames } from "./mentions/common-word-names.ts";
import { newFinding } from "./mentions/finding.ts";
import { findMemberBodies } from "./mentions/member-bodies.ts";
import { findNames } from "./mentions/names.ts";
import { report } from "./report.ts";
import { sourceHeads } from "./sources/heads.ts";
import { walk } from "./walk.ts";
import { readWords } from "./words.ts";

/** The people, bodies and groups of one article, and which of them speaks in each of its attributions. */
export interface PeopleFound {
  people: Person[];
  /** For each attribution, in their order, an id of `people`, or null where it can't be said. */
  speakers: (string | null)[];
}

/** What finds mentions, in this order: what one takes is nobody else's. */
const FINDERS = [
  findBodies, // the Kremlin, the Auster Commission, the Selk campaign
  findMemberBodies, // Clean Rivers Now, where somebody is its member
  findAcronyms, // the HRB, where the Heron River Board is
  findNames, // NATO Secretary General Henrik Vossel, Vossel
  findCommonWordNames, // King, where Stephen King is
];

/** What makes mentions one person or body by their words alone, in this order. */
const LINKERS = [
  shareNames, // Ann and Jan Roe
  linkFullNames, // Antony Blinken, Anthony Blinken
  linkSingleNames, // Mr. Blinken, Blinken
  linkBodies, // Fish and Wildlife Service, FWS
  linkOffices, // Jane Roe, a spokeswoman for the ministry
  linkAffiliations, // Jane Roe (D-Calif.)
];

/** Finds who is spoken of, under which names and roles, and resolves each attribution's source to one of them. */
export function findPeople(
  layer: TextLayer,
  _facts: ArticleFacts,
  attributions: readonly FoundAttribution[],
): PeopleFound {
  const finding = newFinding(readWords(layer));
  for (const find of FINDERS) find(finding);
  const heads = sourceHeads(finding, attributions);
  const cast = newCast(finding);
  for (const link of LINKERS) link(cast);
  return report(cast, walk(cast, heads, attributions));
}
