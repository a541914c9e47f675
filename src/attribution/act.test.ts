import { expect, test } from "vitest";
import { actOf } from "./act.ts";

const act = (source: string, cue: string, kind: "direct" | "indirect" = "indirect") =>
  actOf(`${source} ${cue}`, [[0, source.length]], [[source.length + 1, source.length + 1 + cue.length]], kind);

test.each([
  ["the minister", "said", "speech"],
  ["a new poll", "shows", "document"],
  ["the report of the river commission", "found", "document"],
  ["Ann Roe", "wants", "attitude"],
  ["Ann Roe", "has long feared", "attitude"],
  ["Ann Roe", "said she hopes", "speech"],
  ["a pollster", "said", "speech"],
] as const)("%s %s: %s", (source, cue, expected) => {
  expect(act(source, cue)).toBe(expected);
});

test("words in quotation marks were said, whatever the cue", () => {
  expect(act("Ann Roe", "thought", "direct")).toBe("speech");
});
