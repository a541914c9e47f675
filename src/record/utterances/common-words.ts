import { firstOf, type Profile } from "./profile.ts";

/** What two statements have in common as bags of words. */
export interface CommonWords {
  /** The weight of the words in both. */
  weight: number;
  /** The sum of its squares. */
  square: number;
  /** The heaviest word in both. */
  heaviest: number;
}

/** The words that stand in both; both lists of stems ascend. */
export function commonWords(a: Profile, b: Profile): CommonWords {
  const common = { weight: 0, square: 0, heaviest: 0 };
  const [x, y] = [a.kinds, b.kinds];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]! < y[j]!) i++;
    else if (x[i]! > y[j]!) j++;
    else {
      const weight = a.kindWeights[i]!;
      common.weight += weight;
      common.square += weight * weight;
      if (weight > common.heaviest) common.heaviest = weight;
      i++;
      j++;
    }
  }
  return common;
}

/** The weight of the roots that stand in both: the lesser of the two where words of one root weigh differently. */
export function commonRoots(a: Profile, b: Profile): number {
  const [x, y] = [a.roots, b.roots];
  let weight = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]! < y[j]!) i++;
    else if (x[i]! > y[j]!) j++;
    else weight += Math.min(a.rootWeights[i++]!, b.rootWeights[j++]!);
  }
  return weight;
}

/**
 * The share of what the one quotes that the other quotes, too; of the one that quotes less; 0 where either quotes nothing. Two
 * outlets that quote the same words had the same utterance before them, while words that both use may be their own.
 */
export function quotedContained(a: Profile, b: Profile): number {
  if (!a.quotedWeight || !b.quotedWeight) return 0;
  if (a.quotedWeight < b.quotedWeight) return shareQuoted(a, b);
  if (a.quotedWeight > b.quotedWeight) return shareQuoted(b, a);
  return Math.max(shareQuoted(a, b), shareQuoted(b, a));
}

function shareQuoted(less: Profile, more: Profile): number {
  let weight = 0;
  for (let i = 0; i < less.stems.length; i++) {
    if (less.quoted[i] && quotes(more, less.stems[i]!)) weight += less.weights[i]!;
  }
  return weight / less.quotedWeight;
}

function quotes(profile: Profile, stem: number): boolean {
  for (let i = firstOf(profile, stem); i >= 0; i = profile.next[i]!) if (profile.quoted[i]) return true;
  return false;
}

/** The heaviest word that reports both: "said" tells little, "apologised" much. */
export function commonCue(a: Profile, b: Profile): number {
  let heaviest = 0;
  for (const [stem, weight] of a.cue)
    if (b.cue.some(([other]) => other === stem)) heaviest = Math.max(heaviest, weight);
  return heaviest;
}

/** The heaviest word that reports the one and stands in the other: she “denied” it, or “said that she denied” it. */
export function cueInContent(a: Profile, b: Profile): number {
  let heaviest = 0;
  for (const [stem, weight] of a.cue) if (firstOf(b, stem) >= 0) heaviest = Math.max(heaviest, weight);
  for (const [stem, weight] of b.cue) if (firstOf(a, stem) >= 0) heaviest = Math.max(heaviest, weight);
  return heaviest;
}
