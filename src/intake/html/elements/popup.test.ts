import { describe, expect, it } from "vitest";
import { popup } from "./popup.ts";
import { leftBy } from "./rule.case.ts";

describe("popup: what shows only on demand", () => {
  it.each([
    [
      '<p>Mayor <span class="rollover-people"><a>Sanna Pell</a><span class="rollover-people-block">Sanna Maria Pell: all articles</span></span> spoke.</p>',
      "Mayor Sanna Pell spoke.",
    ],
    ['<div class="cookie modal">Welcome!</div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(popup, html)).toBe(left));

  it.each([['<span class="overlay">kept</span>', "kept"]])("leaves %s", (html, left) =>
    expect(leftBy(popup, html)).toBe(left),
  );
});
