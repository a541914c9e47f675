import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  [
    "A Harbour Times/Channel Six poll found that 40 percent agree.",
    "Harbour Times/Channel Six | poll | A Harbour Times/Channel Six poll",
  ],
  ["A survey by the Brennick Post found that 40 percent agree.", "Brennick Post | poll | survey by the Brennick Post"],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it("is none of the medium where the pollster is another", () => {
  expect(hopsIn("A Meridian Institute poll found that 40 percent read the Harbour Times.")).toEqual([
    "Meridian Institute poll | poll | A Meridian Institute poll found",
  ]);
});
