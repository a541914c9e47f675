import { likenessAtMost, likenessOf } from "./likeness.ts";
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
 * @param least and neither are those that can't be as likely one point as this
 */
export function likest(a: Passage, b: Passage, far = -1, least = 0): Likest {
  let score = 0;
  let reasons: (() => string)[] = [];
  for (const x of a) {
    for (const y of b) {
      const atMost = likenessAtMost(x, y);
      if (atMost.meaning < far || isOnePoint(atMost) < Math.max(score, least)) continue;
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
