import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:comments|commentlist|comment (?:list|form|thread|section|area|wrapper|box)|respond|disqus|disqus thread|fb comments|livefyre|coral|replies|discussion|vuukle|vukkle|spot im|reviews list) /;

/** Says whether comments are allowed, not that these are they. */
const STATE = / comments (?:open|enabled|closed|disabled|on|off|count|link|number|allowed) /;
const FEW = 0.3;

/** What readers wrote below the article; it may well be longer than the article. */
export const comments: ElementRule = {
  name: "comments",
  share: 0.9,
  drops: ({ element, words, prose, pageProse }) => {
    if (!WORDS.test(words) || STATE.test(words)) return false;
    if (element.querySelector("h1, [itemprop=articleBody]") !== null) return false;
    // A box that holds much of the page's text has to show several comments in it, or it is the article's own.
    return prose <= FEW * pageProse || [...element.querySelectorAll("[class*=comment]")].length >= 3;
  },
};
