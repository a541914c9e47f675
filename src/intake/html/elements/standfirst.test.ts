import { describe, expect, it } from "vitest";
import { leftBy } from "./rule.case.ts";
import { standfirst } from "./standfirst.ts";

describe("standfirst: the lines over an article", () => {
  it.each([
    ["<h1>Dam holds</h1>", ""],
    ['<p class="standfirst">What is known so far</p>', ""],
    ["<header><h1>Dam holds</h1><p>Monday</p></header>", ""],
    ['<div itemprop="description">What is known</div>', ""],
    ["<h1>Dam holds</h1><h1>The second day</h1>", "The second day"],
  ])("takes out %s", (html, left) => expect(leftBy(standfirst, html)).toBe(left));

  it.each([['<h3 class="subtitle">The first night</h3>', "The first night"]])("leaves %s", (html, left) =>
    expect(leftBy(standfirst, html)).toBe(left),
  );
});
