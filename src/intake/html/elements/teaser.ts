import type { PageElement } from "../dom.ts";
import { plainText } from "../dom.ts";
import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:card|cards|hentry|post box|postbox|post item|list item|story item|story card|news item|tile|grid item|entry) /;
const LONGEST = 900;

/** A short article in the page's article whose heading leads elsewhere: the announcement of another one. */
export const teaser: ElementRule = {
  name: "teaser",
  share: 0.25,
  drops: ({ element, tag, words }) => {
    if (tag !== "article" && !WORDS.test(words)) return false;
    const heading = element.querySelector("h1, h2, h3, h4");
    return heading !== null && leadsElsewhere(heading, element) && plainText(element).length <= LONGEST;
  },
};

function leadsElsewhere(heading: PageElement, within: PageElement): boolean {
  for (let at: PageElement | null = heading; at; at = at === within ? null : at.parentElement) {
    if (at.localName === "a" && at.hasAttribute("href")) return true;
  }
  const link = heading.querySelector("a[href]");
  return link !== null && plainText(link).length >= 0.9 * plainText(heading).length;
}
