import { expect, it } from "vitest";
import { takeApart } from "./anatomy.ts";
import { findByline } from "./byline.ts";
import { STORY } from "./furniture/found-by.ts";

function byline(text: string, author?: string) {
  const found = findByline(takeApart(text), author);
  return found && [found.name, Array.isArray(found.evidence) ? text.slice(...found.evidence) : found.evidence];
}

it("is the author given", () => {
  expect(byline(STORY, "By Ada Rook")).toEqual(["Ada Rook", { field: "author" }]);
});

it("is the first byline in the text, without house and place", () => {
  expect(byline(`By Ada Rook, Harbour News, Port Ede\n\n${STORY}`)).toEqual(["Ada Rook", "Ada Rook"]);
  expect(byline(`Ada Rook and Jon Voss\n\nEDE TODAY\n\n${STORY}`)).toEqual([
    "Ada Rook and Jon Voss",
    "Ada Rook and Jon Voss",
  ]);
});

it("stays open where there is none", () => {
  expect(byline(STORY)).toBeNull();
});
