import { expect, test } from "vitest";
import { choose, type Judged } from "./choose.ts";

const judged = (first: number, content: [number, number][], confidence: number): Judged => ({
  first,
  last: first,
  probability: 1,
  source: [],
  content,
  path: 0,
  sourceMean: 0,
  contentMean: 0,
  beginSure: 1,
  endSure: 1,
  weakest: 1,
  sourceBeside: 0,
  contentBeside: 0,
  confidence,
});

test("of two that claim the same content the surer stands", () => {
  const [weak, strong] = [judged(10, [[11, 30]], 0.6), judged(40, [[12, 30]], 0.9)];
  expect(choose([weak, strong], 0.3)).toEqual([strong]);
});

test("those that share no content both stand, in the order of the text", () => {
  const [first, second] = [judged(10, [[11, 30]], 0.6), judged(40, [[41, 60]], 0.9)];
  expect(choose([second, first], 0.3)).toEqual([first, second]);
});

test("nothing below the floor, and nothing without content", () => {
  expect(choose([judged(10, [[11, 30]], 0.2), judged(50, [], 0.9)], 0.3)).toEqual([]);
});

test("a short content within a long one is the same words claimed twice", () => {
  const [long, short] = [judged(10, [[11, 90]], 0.9), judged(40, [[41, 60]], 0.5)];
  expect(choose([long, short], 0.3)).toEqual([long]);
});
