import fc from "fast-check";
import { expect, test } from "vitest";
import { sumTrees, type Trees } from "./trees.ts";

/** The same by the definition: one node after the other. */
function walked({ depth, feature, threshold, value, base }: Trees, x: Float32Array): number {
  const inner = 2 ** depth - 1;
  let sum = base;
  for (let t = 0; t < value.length / (inner + 1); t++) {
    let node = 0;
    while (node < inner)
      node = x[feature[t * inner + node]!]! <= threshold[t * inner + node]! ? 2 * node + 1 : 2 * node + 2;
    sum += value[t * (inner + 1) + node - inner]!;
  }
  return sum;
}

test("a sum is that of each tree's leaf", () => {
  const size = fc.record({ depth: fc.integer({ min: 1, max: 4 }), count: fc.integer({ min: 0, max: 9 }) });
  const numbers = (count: number) =>
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: count, maxLength: count });
  const problem = size.chain(({ depth, count }) => {
    const inner = count * (2 ** depth - 1);
    return fc.record({
      depth: fc.constant(depth),
      base: fc.constant(0.5),
      feature: fc
        .array(fc.nat({ max: 4 }), { minLength: inner, maxLength: inner })
        .map((features) => Uint8Array.from(features)),
      threshold: numbers(inner).map((edges) => Float32Array.from(edges)),
      value: numbers(count * 2 ** depth).map((values) => Float32Array.from(values)),
    });
  });
  fc.assert(
    fc.property(problem, numbers(5), (trees, row) => {
      const x = Float32Array.from(row);
      expect(sumTrees(trees, x)).toBe(walked(trees, x));
    }),
  );
});
