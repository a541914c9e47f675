import fc from "fast-check";
import { expect, test } from "vitest";
import { bioAllows, type Chain, createDecoder } from "./crf.ts";

/** Few enough labels and tokens that all paths can be listed. */
const score = fc.double({ min: -3, max: 3, noNaN: true });
const chainOf = (L: number, numbers: number[]): Chain => ({
  labels: L,
  step: Float32Array.from(numbers.slice(0, L * L)),
  begin: Float32Array.from(numbers.slice(L * L)),
});
const problem = fc.constantFrom(3, 5, 7).chain((L) =>
  fc.tuple(
    fc.array(score, { minLength: L * L + L, maxLength: L * L + L }).map((numbers) => chainOf(L, numbers)),
    fc
      .integer({ min: 1, max: 4 })
      .chain((n) => fc.array(score, { minLength: n * L, maxLength: n * L }).map((s) => Float32Array.from(s))),
  ),
);

/** Every path with its score. */
function* paths({ labels: L, step, begin }: Chain, scores: Float32Array): Generator<[path: number[], score: number]> {
  const n = scores.length / L;
  for (let code = 0; code < L ** n; code++) {
    const path = Array.from({ length: n }, (_, i) => Math.floor(code / L ** i) % L);
    let sum = begin[path[0]!]!;
    path.forEach((y, i) => {
      sum += scores[i * L + y]! + (i ? step[path[i - 1]! * L + y]! : 0);
    });
    yield [path, sum];
  }
}

test("viterbi finds the best of all paths", () => {
  fc.assert(
    fc.property(problem, ([chain, scores]) => {
      const L = chain.labels;
      const best = Math.max(...[...paths(chain, scores)].map(([, s]) => s));
      expect(createDecoder(chain).viterbi(scores, scores.length / L, new Uint8Array(scores.length / L))).toBeCloseTo(
        best,
        3,
      );
    }),
    { numRuns: 50 },
  );
});

test("marginals are the shares of all paths, and their sum is the partition", () => {
  fc.assert(
    fc.property(problem, ([chain, scores]) => {
      const L = chain.labels;
      const n = scores.length / L;
      const all = [...paths(chain, scores)].map(([path, s]) => [path, Math.exp(s)] as const);
      const total = all.reduce((sum, [, p]) => sum + p, 0);
      const p = new Float32Array(n * L);
      const decoder = createDecoder(chain);
      expect(decoder.marginals(scores, n, p)).toBeCloseTo(Math.log(total), 3);
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < L; y++) {
          const share = all.reduce((sum, [path, q]) => sum + (path[i] === y ? q : 0), 0) / total;
          expect(p[i * L + y]).toBeCloseTo(share, 3);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("a run goes on only from its own role", () => {
  const allows = bioAllows;
  expect([allows(1, 2), allows(2, 2), allows(0, 2), allows(3, 2), allows(2, 3), allows(4, 0)]).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
  ]);
});
