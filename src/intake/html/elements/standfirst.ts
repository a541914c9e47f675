import { plainText } from "../dom.ts";
import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:standfirst|dek|deck|abstract|article lead|abstract|article lead|sub ?titles?|sub ?head(?:line|ing|er)?s?|sub ?hed|strapline|article ?summary|story ?summary|summary ?text|highlights|kicker|eyebrow|over ?line|headline|entry ?title|article ?(?:title|header|label|hed|dek)|post ?title|page ?title) /;
const LONGEST = 600;

/** The lines set over an article: kicker, headline, standfirst. They announce the body and are no part of it. */
export const standfirst: ElementRule = {
  name: "standfirst",
  share: 0.15,
  drops: ({ element, tag, words, headline }) =>
    element === headline ||
    (tag === "header" &&
      headline !== null &&
      headline.closest("header") === element &&
      plainText(element).length <= 2 * LONGEST) ||
    ((WORDS.test(words) || element.getAttribute("itemprop") === "description") &&
      tag !== "h3" &&
      tag !== "h4" &&
      plainText(element).length <= LONGEST),
};
