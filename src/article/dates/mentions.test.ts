import { expect, it } from "vitest";
import { takeApart } from "../anatomy.ts";
import { dateMentions } from "./mentions.ts";

const read = (text: string) =>
  dateMentions(takeApart(text).segments).map(({ span, year, month, day }) => [text.slice(...span), year, month, day]);

it("reads dates as far as the story says them", () => {
  expect(read("The bridge fell on 3 May 2019. It was built in 1911, and mended on July 4.")).toEqual([
    ["3 May 2019", 2019, 5, 3],
    ["1911", 1911, undefined, undefined],
    ["July 4", undefined, 7, 4],
  ]);
  expect(read("It opened in March 2015 with 2016 guests, 1,999 of them paying.")).toEqual([
    ["March 2015", 2015, 3, undefined],
  ]);
});

it("gives a weekday's date the year, among those mentioned, that it fits", () => {
  expect(read("It was built in 2021. On Tuesday, November 29, the council met.")[1]).toEqual([
    "Tuesday, November 29",
    undefined,
    11,
    29,
  ]);
  expect(read("It was built in 2022. On Tuesday, November 29, the council met.")[1]).toEqual([
    "Tuesday, November 29",
    2022,
    11,
    29,
  ]);
});

it("leaves dates inside quotation marks, which were said some other day, and in posts' signatures", () => {
  expect(read("“We met on May 3, 2019,” she said on May 5, 2019.")).toEqual([["May 5, 2019", 2019, 5, 5]]);
  expect(read("No bridge, no vote. — Tilda Rook (@tildarook) March 3, 2017")).toEqual([]);
});

it("leaves words that only look like months", () => {
  expect(read("You may 3 times ask. Mayor 12 of the town. Marching 5 miles.")).toEqual([]);
});
