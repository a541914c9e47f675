import { expect, it } from "vitest";
import { OpenTags } from "./open-tags.ts";

it("an end tag ends only what is open", () => {
  const tags = new OpenTags();
  expect(tags.close("div")).toBe(false);
  expect([tags.open("div"), tags.open("b"), tags.depth]).toEqual([true, true, 2]);
  expect([tags.close("div"), tags.depth]).toEqual([true, 0]);
  expect(tags.close("b")).toBe(false);
});

it("nesting has a bound, and the ends of what was left out are left out too", () => {
  const tags = new OpenTags();
  let letIn = 0;
  for (let i = 0; i < 1_000; i++) if (tags.open("div")) letIn++;
  expect(letIn).toBeLessThan(100);
  let ended = 0;
  for (let i = 0; i < 1_000; i++) if (tags.close("div")) ended++;
  expect([ended, tags.depth]).toEqual([letIn, 0]);
});

it("elements without content or end tag don't make a page deep", () => {
  const tags = new OpenTags();
  for (let i = 0; i < 1_000; i++) expect(tags.open(i % 2 ? "br" : "p")).toBe(true);
  expect([tags.depth, tags.close("p")]).toEqual([0, true]);
});
