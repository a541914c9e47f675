import { describe, expect, it } from "vitest";
import { repeated } from "./repeated.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("repeated: captions said several times", () => {
  it.each([
    `<p>Sandbags on the bridge of Brennick on Monday, seen from the mill.</p><p>Sandbags on the bridge of Brennick on Monday, seen from the mill.</p><p>Sandbags on the bridge of Brennick on Monday, seen from the mill.</p><p>${FIRST}</p><p>${LAST}</p>`,
  ])("takes out %s", (html) => expect(keptBy(repeated, html)).toEqual([]));

  it.each([
    [
      `<p>Sandbags on the bridge of Brennick on Monday, seen from the mill.</p><p>${FIRST}</p><p>${LAST}</p>`,
      ["Sandbags on the bridge of Brennick on Monday, seen from the mill."],
    ],
    [
      `<p>${FIRST}</p><p>It rose, it fell, and it rose again that night.</p><p>It rose, it fell, and it rose again that night.</p><p>${LAST}</p>`,
      ["It rose, it fell, and it rose again that night.", "It rose, it fell, and it rose again that night."],
    ],
  ])("leaves %s", (html, left) => expect(keptBy(repeated, html)).toEqual(left));
});
