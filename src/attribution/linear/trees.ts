/**
 * Boosted regression trees, all of one depth and kept as flat arrays: node `n` of a tree asks `x[feature] <= threshold`,
 * goes to `2n+1` if so and else to `2n+2`; the last level holds the values (Friedman 2001).
 */
export interface Trees {
  readonly depth: number;
  /** `trees × (2^depth − 1)` */
  readonly feature: Uint8Array;
  readonly threshold: Float32Array;
  /** `trees × 2^depth` */
  readonly value: Float32Array;
  readonly base: number;
}

/** The sum of all trees for one row of features: a log-odds. */
export function sumTrees({ depth, feature, threshold, value, base }: Trees, x: Float32Array): number {
  const inner = (1 << depth) - 1;
  const leaves = 1 << depth;
  let sum = base;
  for (let t = 0, count = value.length / leaves; t < count; t++) {
    let node = 0;
    for (let d = 0; d < depth; d++) {
      const at = t * inner + node;
      node = 2 * node + (x[feature[at]!]! <= threshold[at]! ? 1 : 2);
    }
    sum += value[t * leaves + node - inner]!;
  }
  return sum;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
