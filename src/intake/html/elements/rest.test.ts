import { describe, expect, it } from "vitest";
import { rest } from "./rest.ts";
import { leftBy } from "./rule.case.ts";

describe("rest: what follows a heading over other matters", () => {
  it.each([['<div><h3 class="relatedpoststitle">Related posts</h3><p>Bridge opens</p><p>Dam closed</p></div>', ""]])(
    "takes out %s",
    (html, left) => expect(leftBy(rest, html)).toBe(left),
  );

  it.each([
    [
      '<div><h3 class="related-work">Her work on dams</h3><p>She began in 1990.</p></div>',
      "Her work on dams She began in 1990.",
    ],
  ])("leaves %s", (html, left) => expect(leftBy(rest, html)).toBe(left));
});
