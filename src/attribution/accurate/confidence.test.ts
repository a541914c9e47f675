import { expect, test } from "vitest";
import { confidenceOf } from "./confidence.ts";
import { signsOf } from "./signs.ts";

const signs = signsOf(2, [0.9], [0.5], [], [true]);

test("a sign without a weight doesn't count", () => {
  expect(confidenceOf({ bias: 0, weights: {} }, signs)).toBe(0.5);
});

test("bias and weights make the log odds; three digits are kept", () => {
  expect(confidenceOf({ bias: -1, weights: { accept: 1, quoted: 0.5 } }, signs)).toBe(0.818);
  expect(confidenceOf({ bias: 100, weights: {} }, signs)).toBe(1);
  expect(confidenceOf({ bias: -1000, weights: {} }, signs)).toBe(0);
});
