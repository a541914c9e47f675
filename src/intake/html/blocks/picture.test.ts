import { describe, expect, it } from "vitest";
import { picture } from "./picture.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("picture: captions next to a picture", () => {
  it.each([
    `<p>${FIRST}</p><p><img src="dam.jpg">The dam on Monday</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p><img src="dam.jpg"></p><p><em>The dam on Monday</em></p><p>${LAST}</p>`,
  ])("takes out %s", (html) => expect(keptBy(picture, html)).toEqual([]));

  it.each([
    [`<p>${FIRST}</p><p><img src="smile.png">She smiled and left.</p><p>${LAST}</p>`, ["She smiled and left."]],
    [`<p>${FIRST}</p><p><em>The dam on Monday</em></p><p>${LAST}</p>`, ["The dam on Monday"]],
  ])("leaves %s", (html, left) => expect(keptBy(picture, html)).toEqual(left));
});
