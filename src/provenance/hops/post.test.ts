import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["“It leaks,” she wrote on Telegram. The lake is full.", "Telegram | post | wrote on Telegram"],
  ["She announced this in a post on Telegram. The lake is full.", "Telegram | post | post on Telegram"],
  ["In a Facebook post, Aurell said it leaks. The lake is full.", "Facebook | post | In a Facebook post"],
  ["Selk took to Twitter to deny it. The lake is full.", "Twitter | post | took to Twitter"],
  ["On Twitter, Selk denied it. The lake is full.", "Twitter | post | On Twitter"],
])("%s", (text, hop) => {
  expect(hopsIn(text).join()).toContain(hop);
});

it("is none to speak of the platform", () => {
  expect(hopsIn("The ministry sued Facebook. The lake is full.")).toEqual([]);
});
