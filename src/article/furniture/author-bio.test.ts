import { describe, expect, it } from "vitest";
import { authorBio, contact, disclaimer } from "./author-bio.ts";
import { foundBy, STORY } from "./found-by.ts";

describe("who the author is", () => {
  const bio = "Ada Rook is a senior fellow at the Ede Institute and a former reporter for the Gazette.";

  it("takes a last line that introduces somebody the story doesn't speak of", () => {
    expect(foundBy(authorBio, STORY, STORY, STORY, STORY, bio)).toEqual([bio]);
  });

  it("leaves it where the story speaks of the one introduced, or goes on behind", () => {
    expect(foundBy(authorBio, STORY, STORY, STORY, "Rook said no.", bio)).toEqual([]);
    expect(foundBy(authorBio, STORY, STORY, STORY, bio, STORY, STORY, STORY, STORY)).toEqual([]);
    expect(
      foundBy(authorBio, STORY, STORY, STORY, "The House Committee is also asking questions of the director."),
    ).toEqual([]);
  });
});

it("takes how to reach the newsroom", () => {
  for (const line of [
    "Send tips to news@ede.example.",
    "Write to Ada Rook at ada@ede.example",
    "Got a TIP? Email desk@ede.example",
  ])
    expect(foundBy(contact, line)).toEqual([line]);
  expect(foundBy(contact, STORY, "Contact with the boat was lost at noon.")).toEqual([]);
});

it("takes a house's word on whose opinion it is", () => {
  expect(foundBy(disclaimer, "The opinions expressed by columnists are their own.")).toHaveLength(1);
  expect(foundBy(disclaimer, "The opinion of the court was read aloud.")).toEqual([]);
});
