import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["He told Ostranian state media that it leaks.", "Ostranian state media | told | told Ostranian state media"],
  ["It leaks, several news outlets reported.", "several news outlets | reported | several news outlets reported"],
  ["It leaks, reports said.", "reports | reported | reports said"],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it("is none on social media", () => {
  expect(hopsIn("They told social media companies to stop.")).toEqual([]);
});
