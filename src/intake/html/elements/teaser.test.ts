import { describe, expect, it } from "vitest";
import { leftBy } from "./rule.case.ts";
import { teaser } from "./teaser.ts";

describe("teaser: announcements of other articles", () => {
  it.each([
    ['<article><h3><a href="/bridge">Bridge opens</a></h3><p>It took a year.</p></article>', ""],
    ['<div class="story-card"><a href="/bridge"><h3>Bridge opens</h3></a></div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(teaser, html)).toBe(left));

  it.each([
    ["<article><h3>Bridge opens</h3><p>It took a year.</p></article>", "Bridge opens It took a year."],
    ['<div><h3><a href="/bridge">Bridge opens</a></h3></div>', "Bridge opens"],
  ])("leaves %s", (html, left) => expect(leftBy(teaser, html)).toBe(left));
});
