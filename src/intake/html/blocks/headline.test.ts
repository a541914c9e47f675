import { expect, it } from "vitest";
import { headline } from "./headline.ts";
import { FIRST, keptBy } from "./rule.case.ts";

it("takes out the headline said again, whole or cut short", () => {
  const title = "The river Ansel rises by two metres";
  expect(keptBy(headline, `<h2>THE RIVER ANSEL RISES BY TWO METRES</h2><p>${FIRST}</p>`, { title })).toEqual([]);
  expect(keptBy(headline, `<p>The river Ansel rises by two</p><p>${FIRST}</p>`, { title })).toEqual([]);
});

it("leaves other headings, and the same words further down", () => {
  const title = "The river Ansel rises by two metres";
  expect(keptBy(headline, `<h2>The river Ansel</h2><p>${FIRST}</p>`, { title })).toEqual(["The river Ansel"]);
  expect(keptBy(headline, `<p>${FIRST}</p><h2>${title}</h2>`, { title })).toEqual([title]);
  expect(keptBy(headline, `<h2>${title}</h2><p>${FIRST}</p>`)).toEqual([title]);
});
