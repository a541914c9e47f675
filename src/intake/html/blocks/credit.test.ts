import { describe, expect, it } from "vitest";
import { credit } from "./credit.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("credit: captions and credits told by their words", () => {
  it.each([
    `<p>${FIRST}</p><p>Photo: Ana Brel</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p>The dam seen from the mill. (AP Photo/Ana Brel)</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p>Getty Images</p><p>${LAST}</p>`,
  ])("takes out %s", (html) => expect(keptBy(credit, html)).toEqual([]));

  it.each([
    [
      `<p>${FIRST}</p><p>Photos of the dam went round the world.</p><p>${LAST}</p>`,
      ["Photos of the dam went round the world."],
    ],
    [
      `<p>${FIRST}</p><p>Getty Images said on Tuesday that it would close its bureau in Brennick, where forty people work for it today.</p><p>${LAST}</p>`,
      [
        "Getty Images said on Tuesday that it would close its bureau in Brennick, where forty people work for it today.",
      ],
    ],
  ])("leaves %s", (html, left) => expect(keptBy(credit, html)).toEqual(left));
});
