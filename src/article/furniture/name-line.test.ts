import { expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { nameLine } from "./name-line.ts";

it("takes an author's name over the house's", () => {
  expect(foundBy(nameLine, "Ada M Rook", "EDE TODAY", STORY)).toEqual(["Ada M Rook", "EDE TODAY"]);
  expect(foundBy(nameLine, "Ada Rook and Jon Voss", "Special to the Ede Gazette", STORY)).toHaveLength(2);
});

it("leaves a name with no house under it, and a headline", () => {
  expect(foundBy(nameLine, "Ada Rook", STORY)).toEqual([]);
  expect(foundBy(nameLine, "Council closes the bridge", "EDE TODAY", STORY)).toEqual([]);
});
