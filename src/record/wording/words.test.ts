import { describe, expect, it } from "vitest";
import { render } from "./render.case.ts";
import type { Render } from "./render.ts";
import { wordsOf } from "./words.ts";

const quoted = (kind: Render["kind"], ...content: string[]) =>
  wordsOf(render("r", kind, ...content))
    .filter(({ quotation }) => quotation > 0)
    .map(({ text }) => text);

describe("the words of a render", () => {
  it("know where they stand in the article", () => {
    const words = wordsOf(render("r", "direct", "“The lake’s full,”", "“18% more.”"));
    expect(words.map(({ text, span }) => [text, ...span])).toEqual([
      ["The", 8, 11],
      ["lake’s", 12, 18],
      ["full", 19, 23],
      ["18", 37, 39],
      ["%", 39, 40],
      ["more", 41, 45],
    ]);
  });

  it("are compared in lower case, one script and one spelling", () => {
    const [a, b] = wordsOf(render("r", "indirect", "U.S. Dorvath's defence"));
    expect([a!.folded, b!.folded, a!.spelling]).toEqual(["u.s.", "dorvath's", "us"]);
  });

  it.each<[string, Render["kind"], string[], string[]]>([
    ["a direct report", "direct", ["“It rained”"], ["It", "rained"]],
    ["a direct report whose marks stand elsewhere", "direct", ["It rained"], ["It", "rained"]],
    [
      "no piece of a direct report that stands outside its marks",
      "direct",
      ["“It rained,”", "when asked"],
      ["It", "rained"],
    ],
    ["what stands between marks", "mixed", ["the rain, “which fell”, was wet"], ["which", "fell"]],
    ["German, French and straight marks", "mixed", ['„a b“ and «c» and "d"'], ["a", "b", "c", "d"]],
    ["single marks, apostrophes apart", "mixed", ["he ‘can’t swim’ today"], ["can’t", "swim"]],
    ["single marks inside double ones", "mixed", ["so “his ‘gains’ count” there"], ["his", "gains", "count"]],
    ["words before a mark that nothing opened", "mixed", ["full of water” as ever"], ["full", "of", "water"]],
    ["nothing of an indirect report", "indirect", ["the lake is “full”"], []],
  ])("quoted is %s", (_, kind, content, words) => {
    expect(quoted(kind, ...content)).toEqual(words);
  });

  it("tell one quotation from the next", () => {
    const words = wordsOf(render("r", "direct", "“One,”", "“two. Three”"));
    expect(words.map(({ quotation }) => quotation)).toEqual([1, 2, 2]);
  });

  it("know of ellipses and brackets", () => {
    const words = wordsOf(render("r", "direct", "“The [old] dam … holds (…) today”"));
    expect(words.filter(({ bracketed }) => bracketed).map(({ text }) => text)).toEqual(["old"]);
    expect(words.filter(({ afterEllipsis }) => afterEllipsis).map(({ text }) => text)).toEqual(["holds", "today"]);
  });
});
