import { firstOf, type Profile } from "./profile.ts";

/** The stretches of words that two statements share. */
export interface CommonRuns {
  /** The weight of the heaviest stretch that stands in both, word for word. */
  heaviest: number;
  /** The same, of words that stand in quotation marks in both. */
  quoted: number;
  /** The weight of the words of the shorter that stand in stretches of three and more. */
  covered: number;
  /** The words of the longest. */
  longest: number;
}

/**
 * Finds what stands in both word for word: the heaviest common substring over words, looked for only where a word of the one
 * is a word of the other.
 */
export function commonRuns(a: Profile, b: Profile): CommonRuns {
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const runs = { heaviest: 0, quoted: 0, covered: 0, longest: 0 };
  let coveredTo = 0;
  for (let i = 0; i < short.stems.length; i++) {
    for (let j = firstOf(long, short.stems[i]!); j >= 0; j = long.next[j]!) {
      if (i > 0 && j > 0 && short.stems[i - 1] === long.stems[j - 1]) continue; // Part of a stretch that was followed.
      let [weight, quoted, k] = [0, 0, 0];
      for (; i + k < short.stems.length && short.stems[i + k] === long.stems[j + k]; k++) {
        weight += short.weights[i + k]!;
        quoted = short.quoted[i + k] && long.quoted[j + k] ? quoted + short.weights[i + k]! : 0;
        if (quoted > runs.quoted) runs.quoted = quoted;
      }
      if (weight > runs.heaviest) runs.heaviest = weight;
      if (k > runs.longest) runs.longest = k;
      if (k >= 3) {
        for (let at = Math.max(i, coveredTo); at < i + k; at++) runs.covered += short.weights[at]!;
        coveredTo = Math.max(coveredTo, i + k);
      }
    }
  }
  return runs;
}
