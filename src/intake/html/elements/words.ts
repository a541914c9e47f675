import type { PageElement } from "../dom.ts";

/** Classes that say what an element has or lacks, not what it is for. */
const STATE = /^(?:has|no|not|is|js|with|without|supports)-/;
/** What content management systems note on a whole post: its subjects, its number, its author. */
const SUBJECT = /^(?:tag|category|post|postid|author|theme|type|format|status|term|page)-/;
const POST = /(?:^|\s)(?:hentry|type-post|single-post|post-\d+)(?:\s|$)/;

/**
 * The words of an element's class, id and test name, in lower case with a space on each side, so that a rule can ask
 * for whole words: `article-body__inlineNewsletter` is " article body inline newsletter ".
 */
export function wordsOf(element: PageElement): string {
  const names = `${element.className} ${element.id}`;
  if (names.length < 2) return "";
  const isPost = POST.test(element.className);
  let words = " ";
  for (const name of names.slice(0, 1000).split(/\s+/)) {
    if (!name || STATE.test(name) || (isPost && SUBJECT.test(name))) continue;
    words += `${name
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/[^A-Za-z]+/g, " ")
      .toLowerCase()} `;
  }
  return words.replace(/ +/g, " ");
}
