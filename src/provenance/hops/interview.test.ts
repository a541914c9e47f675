import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["He said so in an interview with Channel Six.", "Channel Six | interview | interview with Channel Six"],
  [
    "In an interview published Sunday in the Brennick Post, he denied it.",
    "Brennick Post | interview | interview published Sunday in the Brennick Post",
  ],
  ["In his Channel Six interview, Selk denied it.", "Channel Six | interview | In his Channel Six interview"],
  ["Selk, interviewed on Channel Six, denied it.", "Channel Six | interview | interviewed on Channel Six"],
  [
    "He complained in a round of television interviews.",
    "television interviews | interview | in a round of television interviews",
  ],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it("is none to ask for one", () => {
  expect(hopsIn("Linde wants to interview officials at the Harbour Times.")).toEqual([]);
});
