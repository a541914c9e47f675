import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:ad|ads|adbox|adslot|ad (?:slot|container|unit|wrapper|label|placeholder)|advert|adverts|advertisement|advertising|advertorial|sponsor|sponsored|dfp|gpt ad|google ad|adsbygoogle|promo|promotion|promoted|commercial|affiliate disclosure) /;

/** Advertisements and their labels. */
export const advertising: ElementRule = {
  name: "advertising",
  share: 0.15,
  drops: ({ words }) => WORDS.test(words),
};
