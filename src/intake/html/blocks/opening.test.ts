import { describe, expect, it } from "vitest";
import { opening } from "./opening.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("opening: short pieces before the first paragraph", () => {
  it.each([
    `<p>Opinion Columnist</p><p>${FIRST}</p><p>${LAST}</p>`,
    `<div>Text size</div><p>${FIRST}</p><p>${LAST}</p>`,
    `<p>News » Rivers » Ansel</p><p>${FIRST}</p><p>${LAST}</p>`,
    `<p>https://brennick.example/news/ansel-rose-2021.html</p><p>${FIRST}</p><p>${LAST}</p>`,
  ])("takes out %s", (html) => expect(keptBy(opening, html)).toEqual([]));

  it.each([
    [`<p>It was a long night.</p><p>${FIRST}</p><p>${LAST}</p>`, ["It was a long night."]],
    [`<h2>The first night</h2><p>${FIRST}</p><p>${LAST}</p>`, ["The first night"]],
    [`<ul><li>Two metres</li></ul><p>${FIRST}</p><p>${LAST}</p>`, ["Two metres"]],
    [`<p>${FIRST}</p><p>${LAST}</p><p>Ana Brel</p>`, ["Ana Brel"]],
  ])("leaves %s", (html, left) => expect(keptBy(opening, html)).toEqual(left));
});
