import { describe, expect, it } from "vitest";
import { FIRST, keptBy, LAST } from "./rule.case.ts";
import { sharing } from "./sharing.ts";

describe("sharing: rows of buttons", () => {
  it.each([
    `<p>Facebook Twitter WhatsApp</p><p>${FIRST}</p><p>${LAST}</p>`,
    `<p>12 Share Tweet</p><p>${FIRST}</p><p>${LAST}</p>`,
  ])("takes out %s", (html) => expect(keptBy(sharing, html)).toEqual([]));

  it.each([
    [`<p>${FIRST}</p><p>Facebook and Twitter fell.</p><p>${LAST}</p>`, ["Facebook and Twitter fell."]],
    [`<p>${FIRST}</p><p>12 34</p><p>${LAST}</p>`, ["12 34"]],
    [`<p>${FIRST}</p><p>Twitter</p><p>${LAST}</p>`, ["Twitter"]],
  ])("leaves %s", (html, left) => expect(keptBy(sharing, html)).toEqual(left));
});
