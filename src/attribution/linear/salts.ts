import { GOLDEN } from "./kernel.ts";

/**
 * The salts of a model's features, which tell those apart that have the same pair of numbers: one a feature, in the order
 * in which they are written.
 *
 * @param first tells the features of one table's parts apart
 * @param numbers the features' numbers; one that a model was trained with and does as well without leaves a gap
 */
export function saltsOf(first: number, numbers: readonly number[]): Int32Array {
  return Int32Array.from(numbers, (number) => Math.imul(first + number, GOLDEN));
}

/** The numbers from 0 to `count`, without some. */
export function numbersTo(count: number, without: readonly number[] = []): number[] {
  return Array.from({ length: count }, (_, k) => k).filter((k) => !without.includes(k));
}
