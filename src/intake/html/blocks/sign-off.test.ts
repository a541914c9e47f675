import { describe, expect, it } from "vitest";
import { FIRST, keptBy, LAST } from "./rule.case.ts";
import { signOff } from "./sign-off.ts";

describe("sign-off: what follows the last paragraph", () => {
  it.each([
    `<p>${FIRST}</p><p>${LAST}</p><p>Tags: dams, rivers</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>About the author</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>Ana Brel is a reporter at the Post.</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>Ana Brel covers rivers for the Post.</p>`,
  ])("takes out %s", (html) => expect(keptBy(signOff, html)).toEqual([]));

  it.each([
    "Additional reporting by Northern Wire",
    "© 2021 Northern Wire. All rights reserved.",
    "Source: Ostrapress",
    "Ana Brel contributed to this report.",
  ])("leaves the credit %j, which says through whose hands the words came", (credit) => {
    expect(keptBy(signOff, `<p>${FIRST}</p><p>${LAST}</p><p>${credit}</p>`)).toEqual([credit]);
  });

  it.each([
    [`<p>${FIRST}</p><p>${LAST}</p><p>The deal covers forty towns.</p>`, ["The deal covers forty towns."]],
    [
      `<p>${FIRST}</p><p>${LAST}</p><p>“He was a reporter,” Ana Brel said.</p>`,
      ["“He was a reporter,” Ana Brel said."],
    ],
    [
      `<p>${FIRST}</p><p>${LAST}</p><p>The dam was closed, it was reported by the ministry.</p>`,
      ["The dam was closed, it was reported by the ministry."],
    ],
  ])("leaves %s", (html, left) => expect(keptBy(signOff, html)).toEqual(left));
});
