import { describe, expect, it } from "vitest";
import { byline } from "./byline.ts";
import { leftBy } from "./rule.case.ts";

describe("byline: lines on who wrote it and when", () => {
  it.each([
    ['<p class="byline">By Ana Brel</p>', ""],
    ['<span rel="author">Ana Brel</span>', ""],
    ['<time itemprop="datePublished">4 May</time>', ""],
    ['<div class="post-meta">4 May, 2 min</div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(byline, html)).toBe(left));

  it.each([
    [
      '<div class="author">The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains.</div>',
      "The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains. The author of the report explains.",
    ],
  ])("leaves %s", (html, left) => expect(leftBy(byline, html)).toBe(left));
});
