import { expect, test } from "vitest";
import { shapeOf } from "./shape.ts";

test.each([
  ["river", 0],
  ["élan", 0],
  ["River", 1],
  ["McPell", 1],
  ["A", 1],
  ["𝐀", 1],
  ["河川", 1],
  ["U.N", 2],
  ["ÉCOLE", 2],
  ["NATO's", 1],
  ["2022", 3],
  ["5th", 3],
  ["²", 3],
  ["½", 4],
  ["“", 4],
  ["😀", 4],
])("the shape of %j is %i", (word, shape) => {
  expect(shapeOf(word)).toBe(shape);
});
