import { describe, expect, it } from "vitest";
import { bio } from "./bio.ts";
import { leftBy } from "./rule.case.ts";

describe("bio: notes on the author", () => {
  it.each([
    ['<div class="author-bio">Ana Brel covers rivers.</div>', ""],
    ['<div class="about-the-author">Ana Brel</div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(bio, html)).toBe(left));

  it.each([['<div class="biology">Pike came back.</div>', "Pike came back."]])("leaves %s", (html, left) =>
    expect(leftBy(bio, html)).toBe(left),
  );
});
