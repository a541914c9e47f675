import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { STORY } from "./found-by.ts";
import { markFurniture } from "./mark.ts";
import { RULES } from "./rules.ts";

const marks = (text: string) =>
  markFurniture({ text, lines: splitLines(text) }).map(({ kind, span }) => [kind, text.slice(...span)]);

it("gives a later rule what an earlier one left of a line", () => {
  expect(marks(`date 2022-12-07 Mayor Tilda Rook. Credit: ede.example\n\n${STORY}`)).toEqual([
    ["date", "date 2022-12-07"],
    ["credit", "Mayor Tilda Rook. Credit: ede.example"],
  ]);
});

it("takes points and blanks beside furniture that are no words", () => {
  expect(marks(`(RELATED: Bridge Closed). \n\n${STORY}`)).toEqual([["teaser", "(RELATED: Bridge Closed)."]]);
});

it("marks nothing in plain stories", () => {
  expect(marks([STORY, "“It rained,” the mayor said. “It will rain again.”", "Nobody was hurt."].join("\n\n"))).toEqual(
    [],
  );
});

it("names every rule once", () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});
