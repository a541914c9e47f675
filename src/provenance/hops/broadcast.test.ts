import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["“It leaks,” he said on Channel Six.", "Channel Six | broadcast | said on Channel Six"],
  ["He said this on the air of Channel Six.", "Channel Six | broadcast | on the air of Channel Six"],
  ["In an appearance on Channel Six, Selk denied it.", "Channel Six | broadcast | appearance on Channel Six"],
  ["On NBC's “Meet the Press” Sunday, Selk said it leaks.", "Meet the Press | broadcast | On NBC's “Meet the Press”"],
])("%s", (text, hop) => {
  expect(hopsIn(text).join()).toContain(hop);
});

it("is none to work on one", () => {
  expect(hopsIn("The engineers drew Channel Six on the map.")).toEqual([]);
});
