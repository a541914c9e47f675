import { describe, expect, it } from "vitest";
import { FIRST, keptBy, LAST } from "./rule.case.ts";
import { signOff } from "./sign-off.ts";

describe("sign-off: what follows the last paragraph", () => {
  it.each([
    `<p>${FIRST}</p><p>${LAST}</p><p>Ana Brel contributed reporting from Ostra.</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>Reporting by Ana Brel; editing by Jo Lund</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>© 2021 Brennick Post</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>Ana Brel covers rivers for the Post.</p>`,
  ])("takes out %s", (html) => expect(keptBy(signOff, html)).toEqual([]));

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
