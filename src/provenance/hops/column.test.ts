import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  [
    "Vossel wrote in an op-ed in The Harbour Times that it leaks.",
    "Harbour Times | column | op-ed in The Harbour Times",
  ],
  ["In a Harbour Times op-ed, Vossel said it leaks.", "Harbour Times | column | In a Harbour Times op-ed"],
  [
    "Talks, he wrote in an opinion piece for the Brennick Post on Saturday, are slow.",
    "Brennick Post | column | opinion piece for the Brennick Post",
  ],
  ["“It leaks,” they wrote in the Brennick Post.", "Brennick Post | column | wrote in the Brennick Post"],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it("is none by a columnist about something else", () => {
  expect(hopsIn("The column of smoke stood over the Harbour Times building.")).toEqual([]);
});
