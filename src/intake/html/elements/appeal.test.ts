import { describe, expect, it } from "vitest";
import { appeal } from "./appeal.ts";
import { leftBy } from "./rule.case.ts";

describe("appeal: appeals to the reader", () => {
  it.each([
    ['<div class="newsletter-signup">Get our mails</div>', ""],
    ['<div class="cookie-notice">We like cookies</div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(appeal, html)).toBe(left));

  it.each([['<div class="signatures">Forty signed.</div>', "Forty signed."]])("leaves %s", (html, left) =>
    expect(leftBy(appeal, html)).toBe(left),
  );
});
