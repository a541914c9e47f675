import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:newsletters?|sign ?up|signup|subscribe|subscriptions?|subscriber|paywall (?:prompt|message|overlay|banner)|donate|donation|contribute|support us|membership|cookies?|cookie (?:notice|law|bar|banner)|consent|gdpr|app promo|download app|opt in|contributions? ?epic|reader ?revenue|email capture|mailing list) /;

/** Appeals to the reader: sign up, subscribe, give, accept cookies. */
export const appeal: ElementRule = {
  name: "appeal",
  share: 0.15,
  drops: ({ words }) => WORDS.test(words),
};
