import fc from "fast-check";
import { expect, it } from "vitest";
import { leastSquares } from "./least-squares.ts";

it("least squares find the weights that made the targets", () => {
  const weight = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.tuple(weight, weight, weight), ([a, b, c]) => {
      const rows = Array.from({ length: 30 }, (_, i) => [i % 7, (i * 3) % 5, 1]);
      const found = leastSquares(
        rows,
        rows.map(([x, y]) => a * x! + b * y! + c),
      );
      [a, b, c].forEach((made, i) => {
        expect(found[i]).toBeCloseTo(made, 1);
      });
    }),
  );
});
