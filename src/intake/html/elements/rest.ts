import { HEADING } from "../blocks/after.ts";
import { plainText } from "../dom.ts";
import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:related ?(?:posts?|articles?|stories|news|content|topics)?(?: ?title| ?heading| ?header)?|recommended|also ?like|more ?stories) /;

/** A heading that its class and its words both call the start of other matters; what follows it in its box goes too. */
export const rest: ElementRule = {
  name: "rest",
  share: 0.9,
  rest: true,
  drops: ({ element, tag, words }) => /^h[2-6]$/.test(tag) && WORDS.test(words) && HEADING.test(plainText(element)),
};
