import { isElement, type PageDocument, type PageElement, plainText, TEXT } from "./dom.ts";

/** How much more than the post its box may say. */
const SLACK = 20;
/** How many boxes a post may stand in. */
const BOXES = 4;

/**
 * Lets posts embedded from elsewhere stand by themselves. They are words somebody said, but the boxes around them are
 * called "social" and are mostly links, so that Readability would throw them out.
 */
export function freePosts(document: PageDocument): void {
  for (const post of [...document.querySelectorAll("blockquote")]) {
    post.removeAttribute("class");
    for (let i = 0; i < BOXES; i++) {
      const box = post.parentElement;
      if (box?.localName !== "div" || saysMore(box, post)) break;
      box.replaceWith(post);
    }
  }
}

function saysMore(box: PageElement, post: PageElement): boolean {
  let more = 0;
  for (let node = box.firstChild; node && more <= SLACK; node = node.nextSibling) {
    if (node !== post && (isElement(node) || node.nodeType === TEXT)) more += plainText(node).length;
  }
  return more > SLACK;
}
