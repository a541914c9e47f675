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

/**
 * The sum of all trees for one row of features: a log-odds. Four trees are walked side by side, without a branch: what one
 * waits for, the others needn't.
 */
export function sumTrees({ depth, feature, threshold, value, base }: Trees, x: Float32Array): number {
  const inner = (1 << depth) - 1;
  const leaves = 1 << depth;
  const count = value.length / leaves;
  // 1 where a node of the tree that begins at `tree` sends the row to the right.
  const right = (tree: number, node: number) => Number(x[feature[tree + node]!]! > threshold[tree + node]!);
  let sum = base;
  let t = 0;
  for (; t + 3 < count; t += 4) {
    const [a, b, c, d] = [t * inner, (t + 1) * inner, (t + 2) * inner, (t + 3) * inner];
    let [i, j, k, l] = [0, 0, 0, 0];
    for (let level = 0; level < depth; level++) {
      i = 2 * i + 1 + right(a, i);
      j = 2 * j + 1 + right(b, j);
      k = 2 * k + 1 + right(c, k);
      l = 2 * l + 1 + right(d, l);
    }
    const leaf = t * leaves - inner;
    sum =
      sum +
      value[leaf + i]! +
      value[leaf + leaves + j]! +
      value[leaf + 2 * leaves + k]! +
      value[leaf + 3 * leaves + l]!;
  }
  for (; t < count; t++) {
    let node = 0;
    for (let level = 0; level < depth; level++) node = 2 * node + 1 + right(t * inner, node);
    sum += value[t * leaves + node - inner]!;
  }
  return sum;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
