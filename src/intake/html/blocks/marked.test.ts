import { describe, expect, it } from "vitest";
import { marked } from "./marked.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("marked: what stands outside the marked body", () => {
  it.each([`<p>Brennick</p><div itemprop="articleBody"><p>${FIRST}</p><p>${LAST}</p></div><p>More rivers</p>`])(
    "takes out %s",
    (html) => expect(keptBy(marked, html)).toEqual([]),
  );

  it.each([
    [`<p itemprop="articleBody">The river rose.</p><p>${FIRST}</p><p>${LAST}</p>`, ["The river rose."]],
    [`<p>Brennick</p><p>${FIRST}</p>`, ["Brennick"]],
  ])("leaves %s", (html, left) => expect(keptBy(marked, html)).toEqual(left));
});
