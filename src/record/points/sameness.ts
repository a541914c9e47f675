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
