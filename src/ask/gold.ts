import type { OpenRecord } from "../store/open.ts";
import { type GoldArticle, goldArticles } from "./gold-articles.ts";
import { type GoldNames, type GoldPair, goldNames, goldPairs } from "./gold-pairs.ts";

/** What people's decisions can teach. */
export const GOLD_KINDS = ["attributions", "persons", "utterances", "points"] as const;
export type GoldKind = (typeof GOLD_KINDS)[number];

export interface Gold {
  readonly of: GoldKind;
  /** For a file of JSON Lines. */
  readonly lines: readonly (GoldArticle | GoldNames | GoldPair)[];
}

/**
 * What people decided in a record, as data to train and measure with: articles whose attributions they judged, and pairs of
 * names, statements or utterances that they made one or kept apart. What was taken back is left out.
 */
export async function gold(record: OpenRecord, of: GoldKind): Promise<Gold> {
  switch (of) {
    case "attributions":
      return { of, lines: await goldArticles(record) };
    case "persons":
      return { of, lines: await goldNames(record) };
    default:
      return { of, lines: await goldPairs(record, of === "utterances" ? "utterance" : "point") };
  }
}
