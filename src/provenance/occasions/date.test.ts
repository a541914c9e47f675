import { describe, expect, it } from "vitest";
import type { Published } from "../../reading/reading.ts";
import { dateNear } from "./date.ts";

const evidence = { field: "date" };
const day: Published = { date: "2024-03-14", precision: "day", evidence }; // A Thursday.
const window: Published = { notBefore: "2024-03-01", notAfter: null, precision: "window", evidence: [] };

function dateOf(text: string, published: Published | null = day): string | null {
  const from = text.indexOf("in a speech");
  return dateNear(text, [from, from + "in a speech".length], [0, text.length], published);
}

describe("dateNear", () => {
  it.each([
    ["he said in a speech on Tuesday", "2024-03-12"],
    ["he said in a speech Thursday", "2024-03-14"],
    ["he said in a speech on Friday", "2024-03-08"],
    ["On Monday, in a speech, he said", "2024-03-11"],
    ["he said in a speech yesterday", "2024-03-13"],
    ["he said in a speech on Tuesday, March 12", "2024-03-12"],
    ["he said in a speech on November 29", "2023-11-29"],
    ["he said in a speech on 2 March", "2024-03-02"],
    ["he said in a speech on Nov. 3, 2021", "2021-11-03"],
  ])("works out: %s", (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it.each([
    ["he said in a speech last week", "last week"],
    ["he said in a speech last Tuesday", "last Tuesday"],
    ["he said in a speech on November 31", "November 31"],
  ])("leaves as said: %s", (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it("leaves as said what only a day of publication could settle", () => {
    expect(dateOf("he said in a speech on Tuesday", window)).toBe("Tuesday");
    expect(dateOf("he said in a speech on March 12", null)).toBe("March 12");
    expect(dateOf("he said in a speech on March 12, 2024", null)).toBe("2024-03-12");
  });

  it.each([
    "he said in a speech that on Tuesday it will rain",
    "he said in a speech",
    "“On Monday,” he said in a speech",
    "he said in a speech before Tuesday",
  ])("is null: %s", (text) => {
    expect(dateOf(text)).toBeNull();
  });
});
