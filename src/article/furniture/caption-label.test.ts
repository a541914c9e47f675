import { expect, it } from "vitest";
import { captionLabel, toEditors } from "./caption-label.ts";
import { foundBy, STORY } from "./found-by.ts";

it.each([
  "Image copyright Ede Press Image caption The bridge was closed at noon",
  "Enlarge this image toggle caption Ada Rook/AP Ada Rook/AP",
  "FILE PHOTO: The mayor of Port Ede arrives at the town hall",
  "Photo: EPA/UPG",
  "Photo by Ada Rook",
])("takes %j", (line) => expect(foundBy(captionLabel, line)).toEqual([line]));

it.each([STORY, "Photographs of the bridge were shown to the council.", "In this town nobody forgets a photograph."])(
  "leaves %j",
  (line) => expect(foundBy(captionLabel, line)).toEqual([]),
);

it("takes a caption with a wire's word to its customers", () => {
  expect(foundBy(toEditors, "The bridge at night. ATTENTION EDITORS - NO RESALES")).toHaveLength(1);
  expect(foundBy(toEditors, "Attention, editors are at work here.")).toEqual([]);
});
