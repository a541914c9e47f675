import type { ArticleFacts } from "../article/article.ts";
import type { Attribution, Hop, Occasion, Person } from "../reading/reading.ts";
import type { TextLayer } from "../text/layer.ts";

/** Where and when the statements of one article were made, and through whose hands they came to it. */
export interface ProvenanceFound {
  occasions: Occasion[];
  /** For each attribution, in their order, an id of `occasions` or null. */
  occasionOf: (string | null)[];
  /** In the text's own order from speaker to outlet. */
  hops: Hop[];
}

/** Finds the occasions and the hops of one article, and which attributions each concerns. */
export function findProvenance(
  _layer: TextLayer,
  _facts: ArticleFacts,
  attributions: readonly Omit<Attribution, "occasion">[],
  _people: readonly Person[],
): ProvenanceFound {
  return { occasions: [], occasionOf: attributions.map(() => null), hops: [] };
}
