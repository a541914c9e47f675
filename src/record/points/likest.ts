import { cosine } from "../embedding/embedding.ts";
import { likenessOf } from "./likeness.ts";
import type { Passage } from "./passage.ts";
import { reasonFor } from "./reason.ts";
import { isOnePoint } from "./sameness.ts";

/** How alike two passages are by their likest sentences. */
export interface Likest {
  /** Probability that they make one point. */
  readonly score: number;
  /** Which words and what meaning they share. */
  readonly reason: () => string;
}

/**
 * Compares each sentence of one passage with each of another: whoever makes a point again needn't say the rest again.
 *
 * @param far sentences whose meanings have a smaller cosine aren't looked at closely; the closer look costs most
 */
export function likest(a: Passage, b: Passage, far = -1): Likest {
  let score = 0;
  let reasons: (() => string)[] = [];
  for (const x of a) {
    for (const y of b) {
      if (cosine(x.vector, y.vector) < far) continue;
      const likeness = likenessOf(x, y);
      const probability = isOnePoint(likeness);
      if (probability < score) continue;
      if (probability > score) reasons = [];
      score = probability;
      reasons.push(() => reasonFor(x, y, likeness));
    }
  }
  // Of pairs that are equally alike, one is named, whichever passage came first.
  return { score, reason: () => reasons.map((reason) => reason()).sort()[0] ?? "" };
}
