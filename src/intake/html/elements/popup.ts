import type { ElementRule } from "./rule.ts";

/** The card itself, wherever it hangs; a name that opens one is often wrapped in "rollover" too, and stays. */
const CARD =
  / (?:(?:tooltip|popover|hover ?card|rollover|rollover people|flyout|dropdown) (?:block|content|text|body|card|box|inner|panel|menu)|tooltiptext|hovercard) /;
const BOX = / (?:tooltip|popover|modal|popup|lightbox|overlay|dropdown|flyout|toast|snackbar) /;
const BOXES = new Set(["div", "section", "aside", "ul"]);

/** What shows only when a reader points at something, or covers the page until it is clicked away. */
export const popup: ElementRule = {
  name: "popup",
  share: 0.15,
  drops: ({ tag, words }) => CARD.test(words) || (BOXES.has(tag) && BOX.test(words)),
};
