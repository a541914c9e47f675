import { describe, expect, it } from "vitest";
import { gallery } from "./gallery.ts";
import { leftBy } from "./rule.case.ts";

describe("gallery: picture series and players", () => {
  it.each([
    ['<div class="photo-gallery">1 of 23</div>', ""],
    ['<div class="video-player">0:31</div>', ""],
  ])("takes out %s", (html, left) => expect(leftBy(gallery, html)).toBe(left));

  it.each([['<tr class="player-7"><td>Pell, 3 goals</td></tr>', "Pell, 3 goals"]])("leaves %s", (html, left) =>
    expect(leftBy(gallery, html)).toBe(left),
  );
});
