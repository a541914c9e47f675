import { cosine } from "../embedding/embedding.ts";
import { likenessOf } from "./likeness.ts";
import type { Passage } from "./passage.ts";
import { reasonFor } from "./reason.ts";
import { samenessOf } from "./sameness.ts";

/** How alike two passages are by their likest sentences. */
export interface Likest {
  readonly sameness: number;
  /** Which words and what meaning they share. */
  readonly reason: () => string;
}

/** Sentences that are farther apart in meaning aren't looked at closely: that is most pairs, and the closer look costs most. */
const FAR = 0.45;

/** Compares each sentence of one passage with each of another: whoever makes a point again needn't say the rest again. */
export function likest(a: Passage, b: Passage): Likest {
  let sameness = 0;
  let reasons: (() => string)[] = [];
  for (const x of a) {
    for (const y of b) {
      if (cosine(x.vector, y.vector) < FAR) continue;
      const likeness = likenessOf(x, y);
      const same = samenessOf(likeness);
      if (same < sameness) continue;
      if (same > sameness) reasons = [];
      sameness = same;
      reasons.push(() => reasonFor(x, y, likeness));
    }
  }
  // Of pairs that are equally alike, one is named, whichever passage came first.
  return { sameness, reason: () => reasons.map((reason) => reason()).sort()[0] ?? "" };
}
