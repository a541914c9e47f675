import { describe, expect, it } from "vitest";
import { caption } from "./caption.ts";
import { leftBy } from "./rule.case.ts";

describe("caption: pictures with their captions", () => {
  it.each([
    ['<figure><img src="a.jpg">The dam on Monday</figure>', ""],
    ["<figcaption>The dam</figcaption>", ""],
    ['<div class="wp-caption"><p>The dam</p></div>', ""],
    ['<div class="image"><img src="a.jpg"> The dam</div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(caption, html)).toBe(left));

  it.each([
    ["<figure><blockquote>It will hold.</blockquote></figure>", "It will hold."],
    ['<p class="imagery">Her imagery is bold.</p>', "Her imagery is bold."],
  ])("leaves %s", (html, left) => expect(leftBy(caption, html)).toBe(left));
});
