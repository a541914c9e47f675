import type { Likeness } from "./likeness.ts";

/**
 * What each sign counts towards the sameness that people see in two sentences (0 other things, 1 the same): least squares on
 * a fifth of claims/similar-sentences that the embedding wasn't trained on, by `training/train-sameness.ts`.
 */
const WEIGHTS = {
  meaning: 0.43,
  aligned: 0.89,
  shared: -0.25,
  otherNumbers: -0.23,
} as const satisfies Partial<Likeness>;
const BASE = -0.14;

/** The signs of sameness. */
export const SIGNS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** How much the same two sentences say, about 0 to 1. */
export function samenessOf(likeness: Likeness): number {
  let sum = BASE;
  for (const sign of SIGNS) sum += WEIGHTS[sign] * likeness[sign];
  return sum;
}

/**
 * What counts towards the log odds that two statements make one talking point. Logistic regression on 119 pairs of statements
 * from different articles that were judged by hand, all of them on one matter at least: there, what two sentences are about
 * is the same anyway, and the words that are no names tell what is said of it.
 */
const ODDS = { sameness: 9.6, told: 3.8, rare: 0.163, base: -9.4 };

/** Probability that two sentences, said by whomever on whatever occasion, make one point. */
export function isOnePoint(likeness: Likeness): number {
  const odds = ODDS.base + ODDS.sameness * samenessOf(likeness) + ODDS.told * likeness.told + ODDS.rare * likeness.rare;
  return 1 / (1 + Math.exp(-odds));
}
