import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { PageDocument } from "../dom.ts";
import { blocksOf } from "./block.ts";

function blocks(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return blocksOf((document as unknown as PageDocument).body);
}

describe("blocks", () => {
  it("are paragraphs, headings, items and cells, and loose text between them", () => {
    const html =
      "<h2>Dam</h2>loose <b>text</b><p>One<span>two</span></p><ul><li>a<li>b</ul><table><tr><td>c<td>d</table>";
    expect(blocks(html).map(({ text, element }) => [element.localName, text])).toEqual([
      ["h2", "Dam"],
      ["body", "loose text"],
      ["p", "Onetwo"],
      ["li", "a"],
      ["li", "b"],
      ["td", "c"],
      ["td", "d"],
    ]);
  });

  it("go on after a box within them", () => {
    expect(blocks("<div>before<div>inside</div>after</div>").map(({ text }) => text)).toEqual([
      "before",
      "inside",
      "after",
    ]);
  });

  it("collapse white space, and break lines where the page does", () => {
    expect(blocks("<p>  one \n two<br>three<br> <br><br>four\u200b </p>").map(({ text }) => text)).toEqual([
      "one two\nthree\n\nfour",
    ]);
  });

  it("say how much of them is linked or bold", () => {
    const [block] = blocks('<p><a href="/x">half</a><b>half</b></p>');
    expect(block).toMatchObject({ linked: 0.5, strong: 0.5 });
  });

  it("leave out buttons, forms' fields and scripts", () => {
    expect(
      blocks("<p>a<button>b</button><textarea>c</textarea><script>d</script></p>").map(({ text }) => text),
    ).toEqual(["a"]);
  });
});
