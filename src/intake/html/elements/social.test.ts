import { describe, expect, it } from "vitest";
import { leftBy } from "./rule.case.ts";
import { social } from "./social.ts";

describe("social: buttons to share", () => {
  it.each([
    ['<div class="share-bar">Tweet Mail</div>', ""],
    ['<ul class="social-links"><li>Mail</li></ul>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(social, html)).toBe(left));

  it.each([
    [
      '<div class="social-embed"><blockquote>The river is back in its bed.</blockquote></div>',
      "The river is back in its bed.",
    ],
    ['<p class="socialism">A party met.</p>', "A party met."],
  ])("leaves %s", (html, left) => expect(leftBy(social, html)).toBe(left));
});
