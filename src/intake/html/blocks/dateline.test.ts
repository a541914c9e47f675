import { describe, expect, it } from "vitest";
import { dateline } from "./dateline.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("dateline: lines that only say when", () => {
  it.each([
    `<p>Published 4 May 2021, 09:30 GMT</p><p>${FIRST}</p><p>${LAST}</p>`,
    `<p>Monday, May 4, 2021</p><p>${FIRST}</p><p>${LAST}</p>`,
    `<p>terça-feira, 4 de maio de 2021 às 9:30</p><p>${FIRST}</p><p>${LAST}</p>`,
    `<p>${FIRST}</p><p>${LAST}</p><p>Last updated 2 hours ago</p>`,
  ])("takes out %s", (html) => expect(keptBy(dateline, html)).toEqual([]));

  it.each([
    [`<p>VIP: 60 — regular: 40</p><p>${FIRST}</p><p>${LAST}</p>`, ["VIP: 60 — regular: 40"]],
    [`<p>${FIRST}</p><p>Monday, May 4, 2021</p><p>${LAST}</p>`, ["Monday, May 4, 2021"]],
    [
      `<p>The council met on Monday, May 4, 2021, in Brennick.</p><p>${FIRST}</p><p>${LAST}</p>`,
      ["The council met on Monday, May 4, 2021, in Brennick."],
    ],
  ])("leaves %s", (html, left) => expect(keptBy(dateline, html)).toEqual(left));
});
