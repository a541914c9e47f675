import { describe, expect, it } from "vitest";
import { navigation } from "./navigation.ts";
import { leftBy } from "./rule.case.ts";

describe("navigation: ways around the site", () => {
  it.each([
    ["<nav>Home News Sport</nav>", ""],
    ['<div class="site-breadcrumbs">Home › News</div>', ""],
    ['<ul role="menu"><li>Sport</li></ul>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(navigation, html)).toBe(left));

  it.each([['<div class="content-navigator">The navigator turned back.</div>', "The navigator turned back."]])(
    "leaves %s",
    (html, left) => expect(leftBy(navigation, html)).toBe(left),
  );
});
