import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:related|relateds|recommended|recommendations?|recirc|recirculation|read ?more|read ?next|read ?also|also ?like|rich ?link|yarpp(?: related)?|crp ?related|wpp ?list|jp ?relatedposts|related ?(?:posts|stories|articles|links|content|news|story)\w*|story ?related|more ?(?:stories|news|from|on|articles)|see ?also|trending|most ?(?:read|popular|viewed|shared)|popular|latest ?(?:news|stories|posts)|breaking ?news|outbrain|taboola|zergnet|revcontent|teasers?|upnext|up ?next|next ?article|next ?post|previous ?post|post ?navigation|sidebar|rail|right ?rail|widgets?|story ?timeline|top ?stories|headline ?list|cta ?stories|you ?may|interstitial) /;

/** Ways to other articles: teasers, lists of related pieces, the side column. */
export const related: ElementRule = {
  name: "related",
  share: 0.25,
  drops: ({ tag, words, element }) =>
    tag === "aside" || element.getAttribute("role") === "complementary" || WORDS.test(words),
};
