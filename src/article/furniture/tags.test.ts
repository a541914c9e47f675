import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { foundBy, STORY } from "./found-by.ts";
import { markFurniture } from "./mark.ts";
import { tags } from "./tags.ts";

it("takes tags on the label's line or one a line behind it", () => {
  expect(foundBy(tags, STORY, "Tags: bridges, ferries")).toEqual(["Tags: bridges, ferries"]);
  expect(foundBy(tags, STORY, "This article tagged under: Bridges", "Ferries", "Port Ede")).toHaveLength(3);
});

it("makes one piece of a list", () => {
  const text = `${STORY}\n\nTags: Bridges\n\nFerries\n\nPort Ede`;
  expect(markFurniture({ text, lines: splitLines(text) }).map(({ span }) => text.slice(...span))).toEqual([
    "Tags: Bridges\n\nFerries\n\nPort Ede",
  ]);
});

it("leaves short lines that follow no label", () => {
  expect(foundBy(tags, STORY, "Ferries", "Port Ede")).toEqual([]);
});
