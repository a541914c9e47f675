import { describe, expect, it } from "vitest";
import { appeal } from "./appeal.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("appeal: appeals to the reader", () => {
  it.each([
    `<p>${FIRST}</p><p>Sign up for our newsletter.</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p>Rivers matter. Follow us on Facebook.</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>Ana Brel can be reached at ana@brennick.example.</p>`,
    `<p>${FIRST}</p><p>[button link="x"] Send us photos[/button]</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>Comments are closed.</p>`,
  ])("takes out %s", (html) => expect(keptBy(appeal, html)).toEqual([]));

  it.each([
    [
      `<p>${FIRST}</p><p>“Follow us,” she told them. “Share this with nobody.”</p><p>${LAST}</p>`,
      ["“Follow us,” she told them. “Share this with nobody.”"],
    ],
    [`<p>${FIRST}</p><p>Download speeds fell by half.</p><p>${LAST}</p>`, ["Download speeds fell by half."]],
    [
      `<p>${FIRST}</p><p>Comments by the minister angered the opposition.</p><p>${LAST}</p>`,
      ["Comments by the minister angered the opposition."],
    ],
  ])("leaves %s", (html, left) => expect(keptBy(appeal, html)).toEqual(left));
});
