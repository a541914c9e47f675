import { describe, expect, it } from "vitest";
import { leftBy } from "./rule.case.ts";
import { tags } from "./tags.ts";

describe("tags: what it is filed under", () => {
  it.each([
    ['<div class="article-tags">dams, rivers</div>', ""],
    ['<ul class="tag-list"><li>dams</li></ul>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(tags, html)).toBe(left));

  it.each([['<p class="post tag-dams">The dam held.</p>', "The dam held."]])("leaves %s", (html, left) =>
    expect(leftBy(tags, html)).toBe(left),
  );
});
