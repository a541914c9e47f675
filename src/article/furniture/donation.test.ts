import { expect, it } from "vitest";
import { donateButton, plea } from "./donation.ts";
import { foundBy, STORY } from "./found-by.ts";

it("takes a plea for money in the page's own voice", () => {
  const line = "The river needs reporters of its own. Join our community on Patreon today.";
  expect(foundBy(plea, line)).toEqual([line]);
});

it("leaves a story about members, donors and supporters", () => {
  const lines = [
    STORY,
    "The chairwoman said that we all agree that Ede should become a member of the league, and that our support goes on.",
    "“Support our journalism,” the placard read.",
    "Your town could become a member of the league next year.",
  ];
  expect(foundBy(plea, ...lines)).toEqual([]);
});

it("takes the button", () => {
  expect(foundBy(donateButton, "Become a Patron!")).toHaveLength(1);
  expect(foundBy(donateButton, "Donate blood")).toEqual([]);
});
