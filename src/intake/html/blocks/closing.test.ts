import { describe, expect, it } from "vitest";
import { closing } from "./closing.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("closing: a heading with nothing under it", () => {
  it.each([
    `<p>${FIRST}</p><p>${LAST}</p><h2>What comes next</h2>`,
    `<p>${FIRST}</p><p>${LAST}</p><p><b>In pictures:</b></p>`,
  ])("takes out %s", (html) => expect(keptBy(closing, html)).toEqual([]));

  it.each([
    [`<p>${FIRST}</p><h2>What comes next</h2><p>${LAST}</p>`, ["What comes next"]],
    [`<p>${FIRST}</p><p>${LAST}</p><h3>Will it hold?</h3>`, ["Will it hold?"]],
    [`<p>${FIRST}</p><p>${LAST}</p><p><b>Brennick Post</b></p>`, ["Brennick Post"]],
  ])("leaves %s", (html, left) => expect(keptBy(closing, html)).toEqual(left));
});
