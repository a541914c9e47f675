import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:tags|tag ?(?:list|cloud|links)|keywords|topics|categories|cat ?links|tags ?links|post ?(?:tags|categories)|article ?tags|filed under|labels) /;

/** The words an article is filed under. */
export const tags: ElementRule = {
  name: "tags",
  share: 0.1,
  drops: ({ words }) => WORDS.test(words),
};
