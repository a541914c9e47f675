import { expect, it } from "vitest";
import { Near } from "./near.ts";

it("finds what is near, in order, and nothing far away", () => {
  const near = new Near([10, 950, 1400, 9000]);
  expect(near.at(1000)).toEqual([0, 1, 2]);
  expect(near.at(8500)).toEqual([3]);
  expect(near.at(5000)).toEqual([]);
});
