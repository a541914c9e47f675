import { expect, test } from "vitest";
import type { Span } from "../text/span.ts";
import { within } from "./within.ts";

const attribution = (cue: Span, content: Span) => ({ source: [], cue: [cue], content: [content], confidence: 1 });

test("an attribution whose cue and content stand in another's content is within it", () => {
  expect(within([attribution([4, 8], [9, 60]), attribution([20, 24], [25, 60])])).toEqual([-1, 0]);
});

test("the innermost of several is the one around", () => {
  const outer = attribution([0, 2], [3, 90]);
  const middle = attribution([10, 12], [13, 80]);
  const inner = attribution([20, 22], [23, 70]);
  expect(within([outer, middle, inner])).toEqual([-1, 0, 1]);
});

test("side by side is not within", () => {
  expect(within([attribution([4, 8], [9, 20]), attribution([24, 28], [30, 60])])).toEqual([-1, -1]);
});
