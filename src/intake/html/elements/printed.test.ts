import { describe, expect, it } from "vitest";
import { printed } from "./printed.ts";
import { leftBy } from "./rule.case.ts";

describe("printed: what is not on the screen", () => {
  it.each([
    ['<div class="print-only">www.brennick.example/dam</div>', ""],
    ['<span class="sr-only">opens in a new window</span>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(printed, html)).toBe(left));

  it.each([['<div class="hidden-xs">The dam held.</div>', "The dam held."]])("leaves %s", (html, left) =>
    expect(leftBy(printed, html)).toBe(left),
  );
});
