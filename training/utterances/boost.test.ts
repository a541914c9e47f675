import { describe, expect, it } from "vitest";
import { logistic, sumTrees } from "../../src/attribution/linear/trees.ts";
import { seeded } from "../fast/random.ts";
import { type BoostOptions, boost } from "./boost.ts";

const OPTIONS: BoostOptions = {
  trees: 60,
  depth: 2,
  rate: 0.2,
  least: 10,
  shrink: 1,
  features: 1,
  rows: 0.8,
  direction: [0, 0, 0],
};

/** Rows of two telling features and one of chance; right where the first is large and the second is small, one in ten wrong. */
function examples(count: number) {
  const random = seeded(7);
  const rows = Array.from({ length: count }, () => Float32Array.of(random(), random(), random()));
  const right = Uint8Array.from(rows, ([a, b]) => {
    const is = a! > 0.5 && b! < 0.5;
    return Number(random() < 0.1 ? !is : is);
  });
  return { rows, right, weights: new Float32Array(count).fill(1) };
}

describe("boosted trees", () => {
  const { rows, right, weights } = examples(800);
  const learn = (options: Partial<BoostOptions> = {}) => {
    const trees = boost(rows, right, weights, { ...OPTIONS, ...options }, seeded(1));
    return (...x: number[]) => logistic(sumTrees(trees, Float32Array.from(x)));
  };

  it("learn a rule of two features together, and how sure it is", () => {
    const probability = learn();
    expect(probability(0.9, 0.1, 0.5)).toBeGreaterThan(0.8);
    for (const [a, b] of [
      [0.9, 0.9],
      [0.1, 0.1],
      [0.1, 0.9],
    ] as const) {
      expect(probability(a, b, 0.5)).toBeLessThan(0.25);
    }
  });

  it("never go against the direction of a feature", () => {
    const probability = learn({ direction: [1, -1, 1] });
    const steps = Array.from({ length: 21 }, (_, i) => i / 20);
    for (const other of [0.2, 0.8]) {
      const up = steps.map((a) => probability(a, other, other));
      const down = steps.map((b) => probability(other, b, other));
      const chance = steps.map((c) => probability(other, other, c));
      expect(up).toEqual([...up].sort((x, y) => x - y));
      expect(down).toEqual([...down].sort((x, y) => y - x));
      expect(chance).toEqual([...chance].sort((x, y) => x - y));
    }
  });

  it("are the same from the same chance", () => {
    expect(learn()(0.3, 0.4, 0.5)).toBe(learn()(0.3, 0.4, 0.5));
  });
});
