import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import type { Hit } from "../hits.ts";
import { after, before, endAfter, startBefore } from "../pattern.ts";
import { quoted } from "../story.ts";
import type { FoundHop } from "./found-hop.ts";

/** The words that `tweetHop` waits for. */
export const TWEET_WORDS: ReadonlyMap<string, unknown> = new Map(
  ["tweeted", "tweets", "tweet", "tweeting", "retweeted"].map((word) => [word, true]),
);

const IN_A = before(
  "(?:in|via|from) (?:(?:an?|one|two|three|four|several|his|her|their|another|a series of|the) )(?:[\\p{L}-]+ ){0,2}",
);
const QUOTES = after('(?:,|:| that| ")');

/** “tweeted”, “in a tweet”: the medium is in the verb. */
export function tweetHop(layer: TextLayer, { token, word }: Hit): FoundHop | null {
  if (!TWEET_WORDS.has(word) || quoted(layer, token)) return null;
  const { text, start, end } = layer;
  const name: Span = [start[token]!, end[token]!];
  let from = name[0];
  if (word === "tweet" || word === "tweets") from = startBefore(text, from, IN_A);
  else if (word === "tweeting" && endAfter(text, name[1], QUOTES) < 0) return null;
  return from < 0
    ? null
    : { from: "Twitter", kind: "platform", form: "tweet", evidence: [from, name[1]], name, self: false };
}

const SIGNATURE = /[—–-] ?[^\n()@—]{2,50} \(@\w{1,15}\) (?:\p{Lu}\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}+ \d{4})/uy;

const LONGEST_NAME = 55;

/** The line that stands under a post shown in an article: “— Anna Dorvath (@dorvath) March 3, 2024”. */
export function shownPosts({ text }: TextLayer): FoundHop[] {
  const hops: FoundHop[] = [];
  for (let at = text.indexOf(" (@"); at >= 0; at = text.indexOf(" (@", at + 3)) {
    const line = text.slice(Math.max(0, at - LONGEST_NAME), at);
    const dash = at - line.length + Math.max(line.lastIndexOf("—"), line.lastIndexOf("–"));
    if (dash < at - line.length) continue;
    SIGNATURE.lastIndex = dash;
    if (!SIGNATURE.test(text)) continue;
    hops.push({
      from: "Twitter",
      kind: "platform",
      form: "tweet",
      evidence: [dash, SIGNATURE.lastIndex],
      name: [dash, at],
      self: false,
    });
  }
  return hops;
}
