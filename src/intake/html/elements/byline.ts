import { plainText } from "../dom.ts";
import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:byline|bylines|dateline|author|authors|timestamp|time stamp|datetime|pubdate|posted on|publish(?:ed)? (?:date|time|on)|date published|post (?:meta|date|info)|entry (?:meta|date)|article (?:meta|date|info|timestamp)|meta (?:info|date|data)|metadata|read(?:ing)? time|article line) /;
const LONGEST = 300;

/** Who wrote it and when: facts about the article that the page's metadata gives better. */
export const byline: ElementRule = {
  name: "byline",
  share: 0.15,
  drops: ({ element, tag, words }) => {
    if (tag === "address") return true;
    const marked =
      WORDS.test(words) ||
      element.getAttribute("rel") === "author" ||
      /\b(?:author|datePublished|dateModified)\b/.test(element.getAttribute("itemprop") ?? "");
    return marked && plainText(element).length <= LONGEST;
  },
};
