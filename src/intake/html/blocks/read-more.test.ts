import { describe, expect, it } from "vitest";
import { readMore } from "./read-more.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("read-more: lines that point at another article", () => {
  it.each([
    `<p>${FIRST}</p><p>Read more: The night the dam broke</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p>[Related: Who built the dam]</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p>(Leggi anche: La diga)</p><p>${LAST}</p>`,
  ])("takes out %s", (html) => expect(keptBy(readMore, html)).toEqual([]));

  it.each([
    [
      `<p>${FIRST}</p><p>“Read more,” the teacher told her class.</p><p>${LAST}</p>`,
      ["“Read more,” the teacher told her class."],
    ],
    [
      `<p>${FIRST}</p><p>Related industries lost forty jobs.</p><p>${LAST}</p>`,
      ["Related industries lost forty jobs."],
    ],
  ])("leaves %s", (html, left) => expect(keptBy(readMore, html)).toEqual(left));
});
