import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDecoder } from "./crf.ts";
import { LANES } from "./row-sums.ts";
import { createSumDecoder } from "./sum-decoder.ts";

const UNIT = 0.05;
const MOST = 200;

describe.each([5, 7])("sums of %i labels", (labels) => {
  const numbers = (count: number) =>
    fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: count, maxLength: count });
  const problem = fc.tuple(
    fc.record({
      labels: fc.constant(labels),
      step: numbers(labels * labels).map((step) => Float32Array.from(step)),
      begin: numbers(labels).map((begin) => Float32Array.from(begin)),
    }),
    fc.integer({ min: 1, max: 30 }).chain((tokens) =>
      fc.array(fc.integer({ min: -MOST, max: MOST }), {
        minLength: tokens * LANES,
        maxLength: tokens * LANES,
      }),
    ),
  );

  test("are decoded as their scores are", () => {
    fc.assert(
      fc.property(problem, ([chain, lanes]) => {
        const length = lanes.length / LANES;
        const sums = Int16Array.from(lanes);
        const scores = new Float32Array(length * labels);
        for (let i = 0; i < length; i++) {
          for (let y = 0; y < labels; y++) scores[i * labels + y] = y ? sums[i * LANES + y - 1]! * UNIT : 0;
        }
        const whole = createSumDecoder(chain, UNIT, MOST);
        const general = createDecoder(chain);
        const [p, q] = [new Float32Array(scores.length), new Float32Array(scores.length)];
        expect(whole.marginals(sums, length, p)).toBeCloseTo(general.marginals(scores, length, q), 3);
        for (let k = 0; k < p.length; k++) expect(p[k]).toBeCloseTo(q[k]!, 4);
        const path = new Uint8Array(length);
        const best = whole.viterbi(sums, length, path);
        expect(best).toBeCloseTo(general.viterbi(scores, length, new Uint8Array(length)), 3);
        let score = chain.begin[path[0]!]! + scores[path[0]!]!;
        for (let i = 1; i < length; i++) {
          score += chain.step[path[i - 1]! * labels + path[i]!]! + scores[i * labels + path[i]!]!;
        }
        expect(score).toBeCloseTo(best, 3);
      }),
      { numRuns: 50 },
    );
  });
});

test("other numbers of labels are refused", () => {
  const chain = { labels: 3, step: new Float32Array(9), begin: new Float32Array(3) };
  expect(() => createSumDecoder(chain, UNIT, MOST)).toThrow(RangeError);
});
