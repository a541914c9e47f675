import { expect, test } from "vitest";
import { kindOf } from "./kind.ts";

test.each([
  ["“We won,”", "direct"],
  ["“We won”.", "direct"],
  ["''We won''", "direct"],
  ["that “we” won", "mixed"],
  ["“We won,” and left", "mixed"],
  ["that they won", "indirect"],
] as const)("%s is %s", (text, kind) => {
  expect(kindOf(text, [[0, text.length]])).toBe(kind);
});

test("a content split by its cue is judged as one", () => {
  const text = "“We,” she said, “won.”";
  expect(
    kindOf(text, [
      [0, 5],
      [16, 22],
    ]),
  ).toBe("direct");
});
