import { wholeLine } from "./rule.ts";

const NETWORK =
  "(?:Facebook|Twitter|Telegram|Instagram|YouTube|LinkedIn|WhatsApp|Viber|TikTok|Flipboard|Pinterest|Reddit|Google\\+|Google News|Tumblr|VKontakte|social (?:networks|media)|Threads|Bluesky|Mastodon)";

/** "Follow us on Telegram", "Read … news on social networks …", "Find us on Facebook". */
export const follow = wholeLine(
  "follow",
  "social",
  new RegExp(
    `^[\\s([•*–—-]{0,4}(?:(?:please )?(?:follow|like|join|find|friend|subscribe to|connect with|read|watch|visit|tweet|message) .{0,80}\\b(?:on|at|in|via)\\b:? .{0,40}${NETWORK}|follow @?\\w|follow (?:us|me|him|her|them)\\b|you can (?:follow|find|reach) .{0,80}(?:${NETWORK}|@\\w)|on Twitter:? @|twitter:? ?@|share (?:this|on|via|it)\\b|tweet (?:this|us)\\b|${NETWORK}:? @|${NETWORK}(?:,? (?:and )?${NETWORK})+)`,
    "i",
  ),
  { longest: 260, unless: /^(?:follow|like|join|find) (?:the|a|in|up) (?!.*\b(?:on|at) )/i },
);

/** A share button's words, alone or several on a line. */
export const shareButtons = wholeLine(
  "share buttons",
  "social",
  new RegExp(
    `^(?:(?:share(?: (?:this|on|via|to|with))?(?: (?:article|story|post|page|link|all sharing options for))?|tweet|pin(?: it)?|post|e-?mail(?: this)?|print|copy(?: link)?|save|like|link|comments?|more|share all sharing options for|${NETWORK}|messenger|sms|text|linkedin|x)[:,·|]?\\s{0,2}){1,12}$`,
    "i",
  ),
  { longest: 120, unless: /^(?:more|like|text|post|link|x)[:,]?$/i },
);

/** The button's words in front of the article's own title, which they repeat. */
export const sharingOptions = wholeLine("sharing options", "social", /^Share All sharing options for:/, {
  longest: 300,
});
