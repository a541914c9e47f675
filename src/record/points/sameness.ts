import type { Likeness } from "./likeness.ts";

/**
 * What each sign counts towards the sameness that people see in two sentences (0 other things, 1 the same): least squares on
 * a fifth of claims/similar-sentences that the embedding wasn't trained on, by `training/train-sameness.ts`.
 */
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  meaning: 0.43,
  aligned: 0.89,
  shared: -0.25,
  otherNumbers: -0.23,
};
const BASE = -0.14;

/** How much the same two sentences say, about 0 to 1. */
export function samenessOf(likeness: Likeness): number {
  let sum = BASE;
  for (const sign of Object.keys(WEIGHTS) as (keyof Likeness)[]) sum += WEIGHTS[sign] * likeness[sign];
  return sum;
}

/**
 * What sameness and shared words count towards the log odds that two statements make one talking point. Logistic regression
 * on 123 pairs of statements from different articles that were judged by hand, all of them on one matter at least: there,
 * what two sentences are about is the same anyway, and the words tell what is said of it.
 */
const ODDS = { sameness: 3.4, shared: 9.5, base: -6.5 };

/** Probability that two sentences, said by whomever on whatever occasion, make one point. */
export function isOnePoint(likeness: Likeness): number {
  const odds = ODDS.base + ODDS.sameness * samenessOf(likeness) + ODDS.shared * likeness.shared;
  return 1 / (1 + Math.exp(-odds));
}
