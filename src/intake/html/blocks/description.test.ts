import { expect, it } from "vitest";
import { description } from "./description.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

const SUMMARY =
  "A dam broke above Brennick on Monday, and the council wants to know why it was not told of the cracks in it.";

it("takes out a standfirst that repeats the page's description", () => {
  const html = `<div><p>${SUMMARY}</p></div><div><p>${FIRST}</p><p>${LAST}</p></div>`;
  expect(keptBy(description, html, { description: SUMMARY })).toEqual([]);
});

it("leaves a first paragraph that stands with the others, or says something else", () => {
  const together = `<p>${SUMMARY}</p><p>${FIRST}</p><p>${LAST}</p>`;
  expect(keptBy(description, together, { description: SUMMARY })).toEqual([SUMMARY]);
  const apart = `<div><p>${SUMMARY}</p></div><div><p>${FIRST}</p><p>${LAST}</p></div>`;
  expect(keptBy(description, apart, { description: "Rivers, dams and bridges" })).toEqual([SUMMARY]);
});
