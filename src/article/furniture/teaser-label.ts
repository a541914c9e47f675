import { custom, wholeLine } from "./rule.ts";

// Labels that nobody begins a paragraph of a story with.
const SURE =
  /^[\s([•*▶►>–—-]{0,4}(?:read (?:more|also|next|now|too|this|on)|also (?:read|see|on [A-Z][\w. ]{1,24})|see (?:also|more)|related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|videos?|topics?|news|posts?|reading))?|more(?: (?:on|from|about) [^:]{2,40}| stories)?|must[- ](?:read|watch|see)|recommended(?: reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|go deeper|dig deeper|further reading|now read|watch(?: (?:more|also|now|live|next|below|this))?|listen(?: (?:here|now|live))?|photo gallery|gallery|slideshow|in pictures|in photos|full coverage|top stories|trending|in case you missed it|icymi|background|explainer|now watch|latest(?: (?:stories|news))?)\s{0,2}(?::|\||»|>>|[–—-]\s)/i;

// Labels that a story may use too: the line must look like a title, with no full stop at its end.
const LIKELY =
  /^[\s([•*▶►>–—-]{0,4}(?:also|read|earlier|previously|video|photos?|opinion|analysis|column|editorial|interactive|graphic|poll|quiz|fact check|live(?: updates?| blog| coverage)?|exclusive|flashback|from the archives?|view|preview|recap|transcript|timeline|podcast|audio|full (?:text|story|results|transcript))\s{0,2}(?::|\|)\s{0,2}\S/i;

/** "Read more: …", "Related: …", "SEE ALSO: …": a label, then another article's title. */
export const surelyLabelled = wholeLine("labelled teaser", "teaser", SURE, { longest: 260 });

/** "Photos: …", "Earlier: …": a label that needs a title behind it. */
export const likelyLabelled = custom("labelled title", "teaser", ({ text, index }) => {
  // At the head of the text the label may belong to the article's own headline.
  if ((index < 1 && !/^(?:Read|READ|Also|Watch|WATCH|Earlier)\b/.test(text)) || text.length > 180 || !LIKELY.test(text))
    return null;
  return /[.!:,;]["”’']?$|^[^:|]*[:|]\s*["“]/.test(text) ? null : [[0, text.length]];
});

/** A label that stands alone, its links lost: "Read more", "Story Continued Below", "More On This...". */
export const lonelyLabel = wholeLine(
  "lonely label",
  "teaser",
  /^[\s([•*▶►>–—-]{0,4}(?:read (?:more|also|next|now|on|the full (?:story|article))|(?:more |also )?related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|videos?|topics?|news|posts?|reading))?|more(?: on this(?: story)?| stories| coverage| news| from [\w .'’]{2,30})?|(?:story|article|text|post|content) continue[sd]? (?:below|after)[\w ]{0,30}|continue reading(?: (?:the|this) (?:main )?(?:story|article))?|keep reading|see (?:more|also)|most (?:read|popular|viewed|shared)|trending(?: now)?|around the web|from the web|sponsored(?: content| stories)?|promoted(?: content| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories)?|up next|must[- ](?:read|see|watch)s?|editors?['’]s? picks?|what to read next|latest(?: (?:stories|news))?|top stories|watch|listen|watch (?:now|live|the video|below|here)|now read)\s{0,2}(?:\.{3}|…|:|»|>+|[)\]])*$/i,
  { longest: 70 },
);

/** A sentence that does nothing but send the reader to a link: "Click here to read …", "Read our guide for more on …". */
export const clickHere = wholeLine(
  "click here",
  "teaser",
  /^[\s([•*▶►>–—-]{0,4}(?:click (?:here )?(?:to|for) (?:read|see|view|watch|listen|hear|more|the|get|find|our|full)\b|(?:read|see) .{3,80} (?:for more|here)\b|read or share this story|check out (?:the|our) [A-Z]|for more (?:on|from|about|information on|of) .{3,80},? (?:click|see|visit|read|go to|follow)|(?:to )?(?:read|see|hear|watch) (?:more|the (?:full|rest|whole))\b.{0,80}\b(?:click|here|at)\b|related coverage \S|graphic\s?[-–—:(]|open \S+ in an external browser|watch .{3,60} (?:earlier |full )?(?:report|interview|segment|video|story) (?:above|below|here)|more (?:from|on) .{3,60}$(?<![.!?]))/i,
  { longest: 200, unless: /["”] |,$/ },
);
