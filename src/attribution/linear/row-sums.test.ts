import fc from "fast-check";
import { expect, test } from "vitest";
import { createRowSums, plainSums } from "./row-sums.ts";

test("WebAssembly and plain JavaScript sum alike, whatever the size", () => {
  const bytes = Int8Array.from({ length: 64 * 7 }, (_, i) => ((i * 37) % 255) - 127);
  const table = { bytes, labels: 7, scale: 0.01 };
  const [a, b] = [createRowSums(table), plainSums(table)];
  expect(a.reserve(1, 1)).not.toBe(b.reserve(1, 1));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 70 }),
      fc.integer(),
      (tokens, features, seed) => {
        const sums = [a, b].map((side) => {
          const rows = side.reserve(tokens, features);
          for (let k = 0; k < tokens * features; k++) rows[k] = (k * 31 + seed) & side.mask;
          const sum = side.sum(tokens, features);
          return Array.from({ length: tokens * 7 }, (_, k) => sum[Math.floor(k / 7) * 8 + (k % 7)]);
        });
        expect(sums[0]).toEqual(sums[1]);
      },
    ),
    { numRuns: 20 },
  );
});
