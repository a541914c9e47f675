import type { PageElement } from "../dom.ts";

/** Classes that say what a page is about or how it is laid out, not what an element is for. */
const NO_PURPOSE =
  /^(?:tag|category|post|postid|author|has|no|not|is|js|with|without|supports|page-id|single|theme|type|format|status|term)-/;

/**
 * The words of an element's class, id and test name, in lower case with a space on each side, so that a rule can ask
 * for whole words: `article-body__inlineNewsletter` is " article body inline newsletter ".
 */
export function wordsOf(element: PageElement): string {
  const names = `${element.className} ${element.id}`;
  if (names.length < 2) return "";
  let words = " ";
  for (const name of names.slice(0, 1000).split(/\s+/)) {
    if (!name || NO_PURPOSE.test(name)) continue;
    words += `${name
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/[^A-Za-z]+/g, " ")
      .toLowerCase()} `;
  }
  return words.replace(/ +/g, " ");
}
