import { stretches, wholeLine } from "./rule.ts";

/** "Advertisement", alone or said with the link over it. */
export const advertisement = wholeLine(
  "advertisement",
  "navigation",
  /^(?:[-–—[(\s]{0,3}(?:advertisements?|ads?|sponsored|sponsor message|paid (?:content|post)|ad feedback|story continues? below advertisement|advertisement ?[-–—:]? ?(?:story continues below|continue reading(?: the main story)?|scroll (?:down )?to continue)|continue reading (?:the main story|below))[-–—\])\s:.]{0,3})(?:\s{1,2}(?:advertisements?|continue reading the main story))*$/i,
  { longest: 120 },
);

/** A reader's poll or an offer that an advertisement left: "Vote Now in Urgent Poll", "Check Out These Free …". */
export const offer = wholeLine(
  "offer",
  "navigation",
  /(?:\bVote (?:Here|Now)\b|^(?:Over \d\d\?|Urgent:?$|Special:|Alert:|Breaking News at)|\bClick (?:Here )?(?:to )?(?:Vote|Order|Buy)\b|\bCheck Out These Free\b)/,
  { longest: 140, unless: /[,;]$|["”] / },
);

/** An advertisement's label glued into a line. */
export const adUpNext = stretches("ad, up next", "navigation", /\bAd Up Next Close\b.{0,300}$/g, "Ad Up Next");
