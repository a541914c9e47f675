import { describe, expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

describe("a document is credited", () => {
  it.each([
    ["It leaks, according to court records.", "court records | document | according to court records"],
    ["River Board figures show that it leaks.", "River Board figures | document | River Board figures show"],
    [
      "The River Board's latest figures show it.",
      "River Board figures | document | The River Board's latest figures show",
    ],
    ["It leaks, Selk says, citing River Board data.", "River Board data | document | citing River Board data"],
    ["Selk said in a written statement that it holds.", "statement | statement | said in a written statement"],
    ["In a statement, the ministry denied it.", "statement | statement | In a statement"],
    ["The ministry issued a statement saying it holds.", "statement | statement | issued a statement"],
    ["Linde sent a letter to the ministry.", "letter | letter | sent a letter"],
    ["National polls show a tie.", "National polls | poll | National polls show"],
    ["A University of Keld poll found a tie.", "University of Keld poll | poll | A University of Keld poll found"],
    ["It holds, according to a transcript of the call.", "transcript | transcript | according to a transcript"],
  ])("%s", (text, hop) => {
    expect(hopsIn(text)).toEqual([hop]);
  });

  it.each([
    ["A report by the River Board found a leak.", "River Board report"],
    ["It leaks, according to a poll published on Tuesday by the Meridian Institute.", "Meridian Institute poll"],
    ["According to disclosures filed with the Justice Ministry, it leaks.", "Justice Ministry disclosures"],
    ["A letter from Ilena Dorvath says it leaks.", "letter from Ilena Dorvath"],
  ])("under its publisher's name: %s", (text, name) => {
    expect(hopsIn(text)[0]?.split(" | ")[0]).toBe(name);
  });
});

it.each([
  "Selk read the report and the letters.",
  "No poll showed this.",
  "The ministry is a member of Data Research Council.",
  "Commenting on the statements by Henrik Vossel, Selk noted that it holds.",
  "He left a few minutes later, and polls in many states are open.",
  "“According to court records that nobody has seen, it leaks,” Selk said.",
])("is no document credited: %s", (text) => {
  expect(hopsIn(text)).toEqual([]);
});
