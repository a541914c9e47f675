import fc from "fast-check";
import { expect, test } from "vitest";
import type { Grid } from "./grid.ts";
import { batchesOf, piecesIn, windowsOf } from "./windows.ts";

/** A grid whose words have so many pieces; a sentence begins at each word for which `begins` says so. */
const gridOf = (sizes: number[], begins: (word: number) => boolean = () => false) => {
  let s = 0;
  const sentence = Int32Array.from(sizes, (_, i) => (i && begins(i) ? ++s : s));
  const before = Int32Array.from({ length: sizes.length + 1 }, (_, i) => sizes.slice(0, i).reduce((a, b) => a + b, 0));
  return { count: sizes.length, before, sentence } as unknown as Grid;
};
const cut = (grid: Grid, limit: number, shared: number) =>
  windowsOf(grid, { limit, shared }).map(({ start, end, ownStart, ownEnd }) => [start, end, ownStart, ownEnd]);

test("what fits is one window", () => {
  expect(cut(gridOf([1, 2, 1]), 4, 2)).toEqual([[0, 3, 0, 3]]);
  expect(cut(gridOf([]), 4, 2)).toEqual([]);
});

test("windows overlap, and share their common words at the middle", () => {
  expect(cut(gridOf(Array(16).fill(1)), 10, 4)).toEqual([
    [0, 10, 0, 8],
    [6, 16, 8, 16],
  ]);
});

test("a window begins with a sentence where one is near before", () => {
  expect(
    cut(
      gridOf(Array(14).fill(1), (word) => word === 4),
      10,
      4,
    ),
  ).toEqual([
    [0, 10, 0, 7],
    [4, 14, 7, 14],
  ]);
});

test("each word is owned once, is within its window, and no window is too long", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 8, max: 40 }), fc.integer({ min: 1, max: 7 }), (words, limit, shared) => {
      const grid = gridOf(words, (word) => word % 7 === 0);
      const windows = windowsOf(grid, { limit, shared });
      let owned = 0;
      for (const window of windows) {
        expect(window.ownStart).toBe(owned);
        expect(window.start).toBeLessThanOrEqual(window.ownStart);
        expect(window.ownEnd).toBeLessThanOrEqual(window.end);
        expect(piecesIn(window)).toBeLessThanOrEqual(limit);
        owned = window.ownEnd;
      }
      expect(owned).toBe(words.length);
    }),
  );
});

test("batches hold windows of like length, equals in their order; alone, windows stay as they are", () => {
  const windows = [5, 1, 3, 1].map((length) => windowsOf(gridOf(Array(length).fill(1)), { limit: 9, shared: 1 })[0]!);
  expect(batchesOf(windows, 3).map((batch) => batch.map((window) => windows.indexOf(window)))).toEqual([
    [1, 3, 2],
    [0],
  ]);
  expect(batchesOf(windows, 1).map(([window]) => windows.indexOf(window!))).toEqual([0, 1, 2, 3]);
});
