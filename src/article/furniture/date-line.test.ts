import { expect, it } from "vitest";
import { dateLine, datePrefix } from "./date-line.ts";
import { foundBy, STORY } from "./found-by.ts";

it.each([
  "Published: November 3, 2017",
  "Nov. 3, 2017 at 5:00 pm",
  "Updated 2:51 p.m. ET, 1/1/2014",
  "3 November 2017",
  "Posted on 2017-11-03",
])("takes %j", (line) => expect(foundBy(dateLine, line)).toEqual([line]));

it.each([STORY, "November 3, 2017, was a Friday.", "On November 3 the bridge fell"])("leaves %j", (line) =>
  expect(foundBy(dateLine, line)).toEqual([]),
);

it("takes a crawl's prefix off the first line only", () => {
  expect(foundBy(datePrefix, `date 2022-11-30 ${STORY}`)).toEqual(["date 2022-11-30"]);
  expect(foundBy(datePrefix, STORY, `date 2022-11-30 ${STORY}`)).toEqual([]);
});
