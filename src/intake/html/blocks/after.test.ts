import { describe, expect, it } from "vitest";
import { after } from "./after.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("after: all after a heading that opens other matters", () => {
  it.each([
    `<p>${FIRST}</p><p>${LAST}</p><h3>Comments</h3><p>First!</p><p>Second!</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><h2>You may also like</h2><p>Bridge opens</p>`,
  ])("takes out %s", (html) => expect(keptBy(after, html)).toEqual([]));

  it.each([
    [`<h2>More from the dam</h2><p>${FIRST}</p><p>${LAST}</p>`, ["More from the dam"]],
    [
      `<p>${FIRST}</p><p>${LAST}</p><h3>Comments from the council angered many</h3><p>It met on Tuesday.</p>`,
      ["Comments from the council angered many", "It met on Tuesday."],
    ],
  ])("leaves %s", (html, left) => expect(keptBy(after, html)).toEqual(left));
});
