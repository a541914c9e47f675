import { expect, test } from "vitest";
import { createCueFinder } from "./cues.ts";
import type { Grid } from "./grid.ts";
import type { Read } from "./network.ts";
import { TRANSITIONS } from "./transitions.case.ts";

/** Windows of a batch with the cue tags that the encoder is sure of, one letter a word; the third window's owned words. */
const find = (rows: string[], own: [start: number, end: number][]) => {
  const width = Math.max(...rows.map((row) => row.length));
  const flat = new Float32Array(rows.length * width * 9);
  const windows = rows.map((row, at) => {
    for (const [i, tag] of [...row].entries()) flat[(at * width + i) * 9 + 3 + "OBI".indexOf(tag)] = 9;
    return {
      grid: {} as Grid,
      start: 100,
      end: 100 + row.length,
      ownStart: 100 + own[at]![0],
      ownEnd: 100 + own[at]![1],
    };
  });
  return createCueFinder(TRANSITIONS)(windows, { flat, encoded: { width } } as unknown as Read);
};
const placesOf = (rows: string[], own: [number, number][]) =>
  find(rows, own).map(({ at, first, last }) => [at, first, last]);

test("a cue is a begin with what goes on from it", () => {
  expect(placesOf(["OBIOB"], [[0, 5]])).toEqual([
    [0, 1, 2],
    [0, 4, 4],
  ]);
  expect(placesOf(["OBBI"], [[0, 4]])).toEqual([
    [0, 1, 1],
    [0, 2, 3],
  ]);
  expect(placesOf(["OOO"], [[0, 3]])).toEqual([]);
});

test("a cue is read in the window that owns its first word, and may end beyond", () => {
  expect(placesOf(["BOBIB"], [[1, 3]])).toEqual([[0, 2, 3]]);
});

test("windows of a batch are told apart, the shorter without what pads it", () => {
  expect(
    placesOf(
      ["B", "OOBI"],
      [
        [0, 1],
        [0, 4],
      ],
    ),
  ).toEqual([
    [0, 0, 0],
    [1, 2, 3],
  ]);
});

test("each word of a cue has the probability that it is no O", () => {
  const [cue] = find(["OBIO"], [[0, 4]]);
  expect(cue!.notO).toHaveLength(2);
  for (const p of cue!.notO) expect(p).toBeGreaterThan(0.99);
});
