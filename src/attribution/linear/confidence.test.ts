import fc from "fast-check";
import { expect, test } from "vitest";
import { type Calibration, confidenceOf, logOdds } from "./confidence.ts";
import { logistic } from "./trees.ts";

const calibration: fc.Arbitrary<Calibration> = fc.record({
  slope: fc.double({ min: 0.5, max: 2, noNaN: true }),
  shift: fc.double({ min: -1, max: 1, noNaN: true }),
  sure: fc.double({ min: logOdds(0.75), max: logOdds(0.95), noNaN: true }),
});
const odds = fc.double({ min: -8, max: 8, noNaN: true });

test("the surer of two is never less confident", () => {
  fc.assert(
    fc.property(calibration, odds, odds, (fit, a, b) => {
      expect(confidenceOf(Math.max(a, b), fit)).toBeGreaterThanOrEqual(confidenceOf(Math.min(a, b), fit) - 1e-12);
    }),
  );
});

test("0.9 is where the fit says that enough is right", () => {
  fc.assert(
    fc.property(calibration, (fit) => {
      expect(confidenceOf((fit.sure - fit.shift) / fit.slope, fit)).toBeCloseTo(0.9, 9);
    }),
  );
});

test("what is doubtful, and what is all but certain, is as sure as was fitted", () => {
  const fit = { slope: 1, shift: 0, sure: logOdds(0.8) };
  for (const p of [0.1, 0.5, 0.69, 0.985, 0.999]) expect(confidenceOf(logOdds(p), fit)).toBeCloseTo(p, 12);
  expect(confidenceOf(logOdds(0.75), fit)).toBeGreaterThan(0.75);
  expect(logistic(logOdds(0.3))).toBeCloseTo(0.3, 12);
});
