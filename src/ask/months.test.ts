import { expect, it } from "vitest";
import { byMonth } from "./months.ts";

it("counts by month, in order, also before 1970", () => {
  expect(
    byMonth([
      [31, 5],
      [0, 2],
      [-1, 7],
      [30, 1],
    ]),
  ).toEqual([
    ["1969-12", 7],
    ["1970-01", 3],
    ["1970-02", 5],
  ]);
  expect(byMonth([])).toEqual([]);
});
