import { type PageDocument, plainText } from "./dom.ts";

/** How much more than the post its box may say. */
const SLACK = 20;

/**
 * Lets posts embedded from elsewhere stand by themselves. They are words somebody said, but the boxes around them are
 * called "social" and are mostly links, so that Readability would throw them out.
 */
export function freePosts(document: PageDocument): void {
  for (const post of [...document.querySelectorAll("blockquote")]) {
    post.removeAttribute("class");
    const length = plainText(post).length;
    for (let box = post.parentElement; box?.localName === "div"; box = post.parentElement) {
      if (plainText(box).length > length + SLACK) break;
      box.replaceWith(post);
    }
  }
}
