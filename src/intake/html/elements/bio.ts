import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:bio|author ?(?:bio|box|info|details?|card|text|description|profile|about|flyout|gear)|post author|entry author|about (?:the )?authors?|contributors?|writer|biography) /;

/** What the page says about its author. */
export const bio: ElementRule = {
  name: "bio",
  share: 0.15,
  drops: ({ words }) => WORDS.test(words),
};
