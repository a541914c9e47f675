import { wholeLine } from "./rule.ts";

/** What a video or audio player leaves behind. */
export const player = wholeLine(
  "player",
  "teaser",
  /^(?:JUST WATCHED\b|Now Playing\b|Media playback is (?:un|not )?supported|Video length\b|Related Video\b|Play Video\b|Close Video\b|Replay More Videos|MUST WATCH\b|LISTEN TO ARTICLE\b|Your browser does not support|Sorry, your browser|The video (?:could not|cannot) be (?:loaded|played)|Watch (?:the )?(?:full )?(?:video|clip|interview|segment)s?(?: (?:below|above|here))?[.:!]?$|Video Player is loading|This video (?:is|has) |Chat with us in Facebook Messenger)|\bListen · \d/,
  { longest: 900 },
);

/** "Watch … at 11 a.m.", "Listen to … on …": a programme announced. */
export const programme = wholeLine(
  "programme",
  "teaser",
  /^(?:(?:Watch|Listen to|Tune in(?: to)?|Catch|Don['’]t miss) .{3,160}(?:\d\s?[ap]\.?m\b|\b(?:weekdays|weeknights|tonight|podcast|live ?stream|coverage)\b|on (?:Sundays|Saturdays|weekdays))|PROGRAMMING ALERT\b)/i,
  { longest: 260 },
);
