import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:print ?only|print ?block|print ?header|print ?footer|visible print|d print|sr only|screen ?reader(?: text)?|visually ?hidden|hidden(?! (?:xs|sm|md|lg|xl|print|phone|tablet|mobile|desktop))) /;

/** What a reader at a screen doesn't see: parts for print and for screen readers. */
export const printed: ElementRule = {
  name: "printed",
  share: 0.1,
  drops: ({ words }) => WORDS.test(words),
};
