import type { Span } from "../../text/span.ts";
import type { Segment } from "../segments.ts";
import type { Bound } from "./window.ts";

/** A public event whose day is general knowledge, and the words that speak of it as something that has happened. */
interface PublicEvent {
  /** The first day on which an article can speak so, YYYY-MM-DD; where it happened more than once, of the first time. */
  day: string;
  said: RegExp;
  /** Words that the article must hold as well, where `said` alone could mean another event. */
  with?: RegExp;
}

/**
 * An article that speaks of one of these isn't older than it. Only events that nobody spoke of so beforehand: no elections,
 * votes or summits, which are in the news before they are held. Adding one is one line.
 */
const EVENTS: readonly PublicEvent[] = [
  { day: "2001-09-11", said: /\b(?:since|after) (?:9\/11|the (?:September 11|Sept\. 11) attacks)\b/ },
  { day: "2008-09-15", said: /\b(?:collapse|bankruptcy|fall) of Lehman Brothers\b/ },
  { day: "2011-03-11", said: /\bFukushima (?:nuclear )?(?:disaster|accident|meltdown)\b/ },
  { day: "2014-03-18", said: /\bannex(?:ation of|ed) (?:the )?Crimea\b/ },
  { day: "2014-07-17", said: /\b(?:downing|shooting[ -]down) of (?:Malaysia Airlines )?(?:Flight )?MH17\b/ },
  { day: "2020-02-11", said: /\bCOVID-19\b/ },
  {
    day: "2020-05-25",
    said: /\b(?:death|killing|murder) of George Floyd\b|\bGeorge Floyd['’]s (?:death|killing|murder)\b/,
  },
  {
    day: "2021-01-06",
    said: /\b(?:January|Jan\.) 6(?:, 2021,?)? (?:attack|riot|insurrection)\b|\b(?:storming of|attack on) the (?:US |U\.S\. )?Capitol\b/,
  },
  {
    day: "2021-08-15",
    said: /\bfall of Kabul\b|\bTaliban (?:takeover|seizure of power)\b/,
    with: /\b(?:evacuat|withdraw|Biden|2021)/,
  },
  { day: "2022-02-24", said: /\bfull-scale (?:Russian )?(?:invasion|war|aggression)\b/, with: /\bUkrain/ },
  {
    day: "2022-12-21",
    said: /\bZelensk\p{L}+['’]s? [^.]{0,100}\bvisit to (?:Washington|the (?:US|U\.S\.|United States))\b/u,
    with: /\bfull-scale (?:Russian )?(?:invasion|war|aggression)\b/,
  },
  { day: "2023-06-06", said: /\b(?:destruction|blowing[ -]up|breach|collapse) of the (?:Nova )?Kakhovka dam\b/i },
  {
    day: "2023-10-07",
    said: /\bHamas['’]s? (?:October 7|Oct\. 7|7 October) attack|\b(?:October 7|Oct\. 7|7 October) (?:Hamas )?attacks?\b/,
  },
];
const HINT =
  /9\/11|(?:September|Sept\.) 11|Lehman|Fukushima|Crimea|MH17|COVID|Floyd|Capitol|(?:January|Jan\.) 6|Kabul|Taliban|full-scale|Kakhovka|Hamas|7 October|October 7|Zelensk/;

/** The latest of the public events that the story speaks of as past. */
export function latestEvent(text: string, segments: readonly Segment[]): Bound | null {
  let latest: Bound | null = null;
  for (const segment of segments) {
    if (!HINT.test(segment.text)) continue;
    const said = segment.text.slice(0, LONGEST);
    for (const event of EVENTS) {
      if (latest && event.day <= latest.day) continue;
      const match = event.said.exec(said);
      if (!match || (event.with && !event.with.test(text.slice(0, LONGEST * 10)))) continue;
      const start = segment.span[0] + match.index;
      latest = { day: event.day, span: [start, start + match[0].length] satisfies Span };
    }
  }
  return latest;
}

// No paragraph is longer; a line made to be is read no further.
const LONGEST = 5000;
