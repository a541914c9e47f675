import { describe, expect, it } from "vitest";
import { comments } from "./comments.ts";
import { leftBy } from "./rule.case.ts";

describe("comments: readers' comments", () => {
  it.each([
    ['<div id="comments"><p>First!</p></div>', ""],
    ['<section class="comment-list"><p>Nice.</p></section>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(comments, html)).toBe(left));

  it.each([
    ['<div class="comments-closed"><p>The council closed.</p></div>', "The council closed."],
    ['<div class="comments"><h1>Comments on the budget</h1></div>', "Comments on the budget"],
  ])("leaves %s", (html, left) => expect(leftBy(comments, html)).toBe(left));
});
