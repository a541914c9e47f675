import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type PageDocument, plainText } from "../dom.ts";
import { dropElements, ELEMENT_RULES } from "./elements.ts";
import { STORY } from "./rule.case.ts";
import { wordsOf } from "./words.ts";

function left(html: string): string {
  const document = parseHTML(`<html><body>${html}</body></html>`).document as unknown as PageDocument;
  dropElements(document.body, ELEMENT_RULES);
  return plainText(document.body);
}

describe("elements that go", () => {
  it("never take the article with them, whatever their class says", () => {
    expect(left(`<div class="related newsletter share">${STORY}</div>`)).toContain("Sanna Pell told reporters");
  });

  it("never are rows or cells of a table", () => {
    expect(left(`${STORY}<table><tr class="ad"><td class="tags">Brennick 3</td></tr></table>`)).toContain("Brennick 3");
  });

  it("are named once, in the order of the page", () => {
    const document = parseHTML(`<html><body><nav><div class="ad">x</div></nav>${STORY}<aside>y</aside></body></html>`)
      .document as unknown as PageDocument;
    const names: string[] = [];
    dropElements(document.body, ELEMENT_RULES, (rule) => names.push(rule.name));
    expect(names).toEqual(["navigation", "related"]);
  });

  it("are told by rules of different names", () => {
    expect(new Set(ELEMENT_RULES.map(({ name }) => name)).size).toBe(ELEMENT_RULES.length);
  });
});

describe("the words of an element's class and id", () => {
  const words = (attributes: string) => {
    const { document } = parseHTML(`<html><body><div ${attributes}></div></body></html>`);
    return wordsOf((document as unknown as PageDocument).querySelector("div")!);
  };

  it("are split at dashes, underscores and capitals", () => {
    expect(words('class="article-body__inlineNewsletter" id="Box2"')).toBe(" article body inline newsletter box ");
  });

  it("leave out what says what the page is about", () => {
    expect(words('class="post-12 tag-newsletter category-ads has-share no-comments"')).toBe(" ");
    expect(words('class="tag-list has-links"')).toBe(" tag list ");
  });
});
