import { expect, test } from "vitest";
import { SIGNS, signsOf } from "./signs.ts";

test("each sign says what it is called", () => {
  const signs = signsOf(9, [0.9, 0.5], [0.8, 0.6], [0.25], [true, false]);
  expect(Object.keys(signs).sort()).toEqual([...SIGNS].sort());
  expect(signs.accept).toBe(8);
  expect(signs.cue).toBeCloseTo(0);
  expect(signs.content).toBeCloseTo(Math.log(0.7));
  expect(signs.content_first).toBeCloseTo(Math.log(0.8));
  expect(signs.content_last).toBeCloseTo(Math.log(0.6));
  expect(signs.source).toBeCloseTo(Math.log(0.25));
  expect([signs.no_source, signs.quoted, signs.short]).toEqual([0, 0.5, 0.5]);
});

test("without a source, and at the edges of probability, all stay finite", () => {
  const signs = signsOf(-50, [0], [0], [], [false]);
  expect([signs.accept, signs.source, signs.no_source]).toEqual([-8, 0, 1]);
  expect(signs.cue).toBeCloseTo(Math.log(1e-4));
  expect(signsOf(0, [1], [1], [], [false]).cue).toBeCloseTo(-Math.log(1e-4));
});
