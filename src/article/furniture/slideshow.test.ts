import { expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { gallery } from "./slideshow.ts";

it("takes a gallery's counters and its title said twice", () => {
  for (const line of [
    "Slideshow (8 Images)",
    "prev Image 2 of 2",
    "Photos: Ede floods Photos: Ede floods The river at noon",
  ])
    expect(foundBy(gallery, line)).toEqual([line]);
  expect(foundBy(gallery, STORY, "Photos of the flood were on every front page.")).toEqual([]);
});
