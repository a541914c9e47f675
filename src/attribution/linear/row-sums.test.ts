import fc from "fast-check";
import { expect, test } from "vitest";
import { STRIDE } from "./kernel.ts";
import { createRowSums, LANES, plainSums } from "./row-sums.ts";
import { numbersTo, saltsOf } from "./salts.ts";

test("WebAssembly and plain JavaScript sum alike, whatever the size", () => {
  const bytes = Int8Array.from({ length: 64 * 6 }, (_, i) => ((i * 37) % 255) - 127);
  const table = { bytes, width: 6, scale: 0.01 };
  const sides = [createRowSums(table), plainSums(table)];
  const tokens = fc.integer({ min: 1, max: 2000 });
  const features = fc.integer({ min: 1, max: 18 }).map((fours) => fours * STRIDE);
  fc.assert(
    fc.property(tokens, features, fc.integer(), fc.integer({ min: 0, max: 500 }), (tokens, features, seed, salt) => {
      const sums = sides.map((side) => {
        const pairs = side.reserve(tokens, features);
        for (let k = 0; k < tokens * features * 2; k++) pairs[k] = Math.imul(k + 1, seed) ^ k;
        const sum = side.sum(tokens, saltsOf(salt, numbersTo(features)));
        return Array.from({ length: tokens * 6 }, (_, k) => sum[Math.floor(k / 6) * LANES + (k % 6)]).join();
      });
      expect(sums[0]).toBe(sums[1]);
    }),
    { numRuns: 20 },
  );
});

test("a table's sums come from WebAssembly here, so that the test above compares two things", () => {
  expect(createRowSums({ bytes: new Int8Array(6), width: 6, scale: 1 }).reserve(1, 4).buffer.byteLength % 65536).toBe(
    0,
  );
});
