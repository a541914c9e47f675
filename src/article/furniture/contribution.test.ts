import { expect, it } from "vitest";
import { contribution } from "./contribution.ts";
import { foundBy, STORY } from "./found-by.ts";

it.each([
  "Ada Rook contributed to this report.",
  "Harbour News' Ada Rook and The Associated Press contributed to this story",
  "Additional reporting by Ada Rook",
  "(Reporting by Ada Rook; Editing by Jon Voss)",
  "With Post wires",
  "• This story is based in part on wire service dispatches.",
])("takes %j", (line) => expect(foundBy(contribution, line)).toEqual([line]));

it.each([
  STORY,
  "The storm contributed to this summer's low catch.",
  "Rook contributed $500 to the campaign.",
  "Reporting the theft took an hour.",
])("leaves %j", (line) => expect(foundBy(contribution, line)).toEqual([]));
