import { describe, expect, it } from "vitest";
import { links } from "./links.ts";
import { FIRST, keptBy, LAST } from "./rule.case.ts";

describe("links: lines and lists of nothing but links", () => {
  it.each([
    `<p>${FIRST}</p><p><a href="/x">MAYOR OF OSTRA STEPS DOWN</a></p><p>${LAST}</p>`,
    `<p>${FIRST}</p><h4>More:</h4><ul><li><a href="/x">Bridge opens</a></li><li><a href="/y">Dam closed</a></li></ul><p>${LAST}</p>`,
  ])("takes out %s", (html) => expect(keptBy(links, html)).toEqual([]));

  it.each([
    [
      `<p>${FIRST}</p><p>The <a href="/x">mayor of Ostra</a> stepped down.</p><p>${LAST}</p>`,
      ["The mayor of Ostra stepped down."],
    ],
    [`<p>${FIRST}</p><h3><a href="/x">A boat</a></h3><p>It floats.</p><p>${LAST}</p>`, ["A boat", "It floats."]],
    [
      `<p>${FIRST}</p><p><a href="https://ostra.example">https://ostra.example</a></p><p>${LAST}</p>`,
      ["https://ostra.example"],
    ],
    [
      `<p>${FIRST}</p><p><a href="/x">The mayor of Ostra stepped down on Monday after a long night in the council.</a></p><p>${LAST}</p>`,
      ["The mayor of Ostra stepped down on Monday after a long night in the council."],
    ],
    [`<p>${FIRST}</p><table><tr><td><a href="/x">Brennick</a></td></tr></table><p>${LAST}</p>`, ["Brennick"]],
  ])("leaves %s", (html, left) => expect(keptBy(links, html)).toEqual(left));
});
