import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:share|shares|sharing|sharebar|share bar|share this|sharedaddy|social|socials|addthis|addtoany|follow us|follow button|like button|reactions?|article tools|print tools|post tools) /;

/** Buttons to share, like and follow. */
export const social: ElementRule = {
  name: "social",
  share: 0.2,
  drops: ({ tag, words, element }) =>
    WORDS.test(words) && !(tag === "blockquote" || element.querySelector("blockquote") !== null),
};
