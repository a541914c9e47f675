import { expect, it } from "vitest";
import { adUpNext, advertisement, offer } from "./advertisement.ts";
import { foundBy, STORY } from "./found-by.ts";

it("takes the label of an advertisement", () => {
  for (const line of [
    "Advertisement",
    "ADVERTISEMENT",
    "Advertisement:",
    "Advertisement Continue reading the main story",
    "AD",
  ])
    expect(foundBy(advertisement, line)).toEqual([line]);
  expect(foundBy(advertisement, "Advertisements for the ferry hang in every shop.", STORY)).toEqual([]);
});

it("takes an offer and a reader's poll", () => {
  expect(foundBy(offer, "Will Rook Be Defeated? Vote Here!")).toHaveLength(1);
  expect(foundBy(offer, "“Vote now,” the mayor urged,", STORY)).toEqual([]);
});

it("takes what is glued behind a player's advertisement", () => {
  expect(foundBy(adUpNext, "The ferry Ad Up Next Close Seal born at Ede zoo 6 View")).toEqual([
    "Ad Up Next Close Seal born at Ede zoo 6 View",
  ]);
  expect(foundBy(adUpNext, STORY)).toEqual([]);
});
