import { expect, it } from "vitest";
import { tellsOtherTimes } from "./other-times.ts";

function other(text: string, cue: string): boolean {
  const at = text.indexOf(cue);
  return tellsOtherTimes(text, [at, at + cue.length], [0, text.length]);
}

it.each([
  ["Selk has said that it holds.", "said"],
  ["Selk, who has long denied it", "denied"],
  ["Selk often mentioned the dam.", "often mentioned"],
  ["In 2019 Selk said that it holds.", "said"],
  ["Three years ago, Selk said no.", "said"],
  ["Selk said in December that it holds.", "said"],
])("other times: %s", (text, cue) => {
  expect(other(text, cue)).toBe(true);
});

it.each([
  ["Selk said that it holds.", "said"],
  ["“We began in 2019,” Selk said.", "said"],
  ["Selk said on December 3 that it holds.", "said"],
])("none: %s", (text, cue) => {
  expect(other(text, cue)).toBe(false);
});
