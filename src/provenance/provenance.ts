import type { ArticleFacts } from "../article/article.ts";
import type { Attribution, Hop, Occasion, Person } from "../reading/reading.ts";
import type { TextLayer } from "../text/layer.ts";
import { groupBy } from "./groups.ts";
import { findHits, vocabularyOf } from "./hits.ts";
import { type ChainedHop, chainHops } from "./hops/chain.ts";
import { coverHops } from "./hops/cover.ts";
import { findHops, HOP_WORDS } from "./hops/find-hops.ts";
import { assignSpots } from "./occasions/assign.ts";
import { findSpots, OCCASION_WORDS } from "./occasions/find-spots.ts";
import { gatherOccasions } from "./occasions/gather.ts";
import { sceneOf } from "./occasions/steps/scene.ts";

/** Where and when the statements of one article were made, and through whose hands they came to it. */
export interface ProvenanceFound {
  /** Each on which some attribution was made, in the order in which the text comes to them. */
  occasions: Occasion[];
  /** For each attribution, in their order, an id of `occasions` or null. */
  occasionOf: (string | null)[];
  /**
   * In the text's own order, and where several hands are told in one breath, from the speaker to the outlet. The article's
   * own outlet is no further hand: “told the Courier” makes no hop in the Courier, but an interview with it.
   */
  hops: Hop[];
}

const VOCABULARY = vocabularyOf([...HOP_WORDS, ...OCCASION_WORDS]);

/**
 * Finds the occasions and the hops of one article, and which attributions each concerns. Hops are read from the text alone;
 * without attributions they are the same, and cover none.
 */
export function findProvenance(
  layer: TextLayer,
  facts: ArticleFacts,
  attributions: readonly Omit<Attribution, "occasion">[],
  _people: readonly Person[],
): ProvenanceFound {
  const hits = findHits(layer, VOCABULARY);
  const found = findHops(layer, facts, hits);

  const spots = findSpots(layer, facts, hits, found, attributions);
  const scene = sceneOf(layer, attributions, spots, facts.published, found);
  const assigned = assignSpots(scene);
  const used = new Map<number, string | null>();
  assigned.forEach((spot, i) => {
    if (spot >= 0 && !used.has(spot)) used.set(spot, scene.speakers[i]!);
  });
  const { occasions, ofSpot } = gatherOccasions(spots, used);

  const hops = chainHops(layer, found).filter(({ self }) => !self);
  const byEvidence = groupBy(attributions.keys(), (i) => spots[assigned[i]!]?.evidence);
  const spokenOn = ({ evidence }: ChainedHop) => byEvidence.get(evidence) ?? [];
  const covered = coverHops(layer, hops, attributions, spokenOn);
  return {
    occasions,
    occasionOf: assigned.map((spot) => (spot < 0 ? null : ofSpot[spot]!)),
    hops: hops.map(({ from, next, form, evidence }, i) => ({
      from,
      to: next?.from ?? facts.outlet?.name ?? null,
      form,
      evidence,
      attributions: covered[i]!,
    })),
  };
}
