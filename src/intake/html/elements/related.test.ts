import { describe, expect, it } from "vitest";
import { related } from "./related.ts";
import { leftBy } from "./rule.case.ts";

describe("related: ways to other articles", () => {
  it.each([
    ["<aside>Also in Brennick</aside>", ""],
    ['<div class="related-stories">Bridge opens</div>', ""],
    ['<div class="inline-read-more">More on the dam</div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(related, html)).toBe(left));

  it.each([['<p class="relative">Her cousin agreed.</p>', "Her cousin agreed."]])("leaves %s", (html, left) =>
    expect(leftBy(related, html)).toBe(left),
  );
});
