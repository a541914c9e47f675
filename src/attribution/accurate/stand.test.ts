import { expect, test } from "vitest";
import { standing } from "./stand.ts";

const claim = (cue: number, content: number[], confidence: number) => ({ cue: [cue], content, confidence });

test("of two that claim the same words the surer stands", () => {
  const [less, more] = [claim(1, [2, 3, 4], 0.6), claim(8, [4, 5, 6], 0.9)];
  expect(standing([less, more])).toEqual([more]);
  expect(standing([more, less])).toEqual([more]);
});

test("those that share no word all stand, in their order", () => {
  const claims = [claim(1, [2, 3], 0.4), claim(8, [4, 5], 0.9), claim(9, [10], 0.6)];
  expect(standing(claims)).toEqual(claims);
});

test("one that is told within another stands beside it, whichever is surer", () => {
  const claims = [claim(1, [2, 3, 4, 5], 0.6), claim(3, [4, 5], 0.9)];
  expect(standing(claims)).toEqual(claims);
});

test("one that has fallen claims nothing", () => {
  const claims = [claim(1, [2, 3, 4], 0.9), claim(9, [4, 5, 6], 0.8), claim(12, [6, 7], 0.7)];
  expect(standing(claims).map(({ confidence }) => confidence)).toEqual([0.9, 0.7]);
});
