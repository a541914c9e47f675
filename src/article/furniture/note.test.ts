import { expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { pageNote } from "./note.ts";

it.each([
  "Editor's note: This post has been corrected.",
  "This story was updated at 10:40 a.m.",
  "An earlier version of this article misspelled the ferry's name.",
  "This article is more than 2 years old",
])("takes %j", (line) => expect(foundBy(pageNote, line)).toEqual([line]));

it.each([STORY, "This story is older than the bridge.", "The correction came too late: the ferry had left."])(
  "leaves %j",
  (line) => expect(foundBy(pageNote, line)).toEqual([]),
);
