import { expect, test } from "vitest";
import type { Grid } from "./grid.ts";
import { relate } from "./relations.ts";

const words = 300;
const grid = {
  sentence: Int32Array.from({ length: words }, (_, i) => i >> 1),
  paragraph: Int32Array.from({ length: words }, (_, i) => (i < 20 ? 0 : 1)),
} as unknown as Grid;
const window = { grid, start: 10, end: 290, ownStart: 10, ownEnd: 290 };

test("distance is 18 on the cue, less before it, more behind, in classes that widen", () => {
  const { distance } = relate([window], [{ at: 0, first: 20, last: 21 }], 280);
  expect([...distance.slice(18, 24)]).toEqual([16, 17, 18, 18, 19, 20]);
  expect([distance[21 + 8], distance[21 + 9], distance[21 + 10]]).toEqual([26, 26, 27]);
  expect([distance[21 + 127], distance[21 + 128], distance[279]]).toEqual([34, 35, 35]);
});

test("relation is how many sentences away, up to three, and whether in the same paragraph", () => {
  const { relation } = relate([window], [{ at: 0, first: 10, last: 10 }], 284);
  // The cue is word 20, the first of its paragraph and of a sentence.
  expect([...relation.slice(2, 18)]).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 10, 10, 11, 11, 12, 12, 13, 13]);
  expect([...relation.slice(280)]).toEqual([0, 0, 0, 0]);
});

test("each cue has its row", () => {
  const { distance } = relate(
    [window, window],
    [
      { at: 0, first: 1, last: 1 },
      { at: 1, first: 0, last: 0 },
    ],
    280,
  );
  expect([distance[1], distance[280]]).toEqual([18, 18]);
});
