import { describe, expect, it } from "vitest";
import { areOneSpelling, standardSpelling } from "./spelling.ts";

describe("spellings of one word", () => {
  it.each([
    ["defence", "defense"],
    ["neighbour", "neighbor"],
    ["organisation", "organization"],
    ["centre", "center"],
    ["travelled", "traveled"],
    ["programme", "program"],
    ["u.s.", "us"],
    ["eighteen", "18"],
    ["2,000", "2000"],
  ])("%s is %s", (a, b) => expect(standardSpelling(a)).toBe(standardSpelling(b)));

  it.each([
    ["lake", "like"],
    ["dam", "damn"],
    ["hour", "hor"],
    ["18", "80"],
    ["rises", "raises"],
  ])("%s is not %s", (a, b) => expect(standardSpelling(a)).not.toBe(standardSpelling(b)));
});

describe("stretches of one spelling", () => {
  it.each([
    ["we've", "we have"],
    ["won't", "will not"],
    ["18 %", "eighteen per cent"],
    ["ceasefire", "cease fire"],
    ["it's", "it is"],
  ])("%s is %s", (a, b) => expect(areOneSpelling(a.split(" "), b.split(" "))).toBe(true));

  it("what says something else is none", () => {
    expect(areOneSpelling(["will"], ["will", "not"])).toBe(false);
    expect(areOneSpelling(["we've"], ["we", "had"])).toBe(false);
  });
});
