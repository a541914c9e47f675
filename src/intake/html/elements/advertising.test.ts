import { describe, expect, it } from "vitest";
import { advertising } from "./advertising.ts";
import { leftBy } from "./rule.case.ts";

describe("advertising: advertisements", () => {
  it.each([
    ['<div class="ad-container">Buy boats</div>', ""],
    ['<div class="sponsored">Boats by Lund</div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(advertising, html)).toBe(left));

  it.each([['<div class="adjacent">The house next to it stood dry.</div>', "The house next to it stood dry."]])(
    "leaves %s",
    (html, left) => expect(leftBy(advertising, html)).toBe(left),
  );
});
