import { custom, stretches, wholeLine } from "./rule.ts";

/** "(Open …example/x in an external browser for …)". */
export const externalBrowser = stretches(
  "external browser",
  "teaser",
  /\(Open \S{4,80} in an external browser[^()]{0,80}\)/g,
  "(Open ",
);

/** A link in brackets, in the middle of a paragraph or alone: "(RELATED: …)", "( Also on THE GAZETTE: …)", "[READ MORE: …]". */
export const bracketedTeaser = stretches(
  "bracketed teaser",
  "teaser",
  /[([]\s{0,3}(?:RELATED|WATCH|VIDEOS?|PHOTOS?|ALSO|SEE|SEE ALSO|READ|READ MORE|READ ALSO|MORE|LISTEN|GALLERY|SLIDESHOW|POLL|QUIZ|FLASHBACK|INTERACTIVE|TIMELINE|FULL TEXT|TRANSCRIPT|Related|Watch|Video|Photos|Also|See also|Read more|Read also|[A-Z]\w{2,20} (?:interactive|graphic)|GRAPHIC|Graphic|Interactive|Also (?:on|in|from|see|read)[ \w.’']{0,30})\s{0,2}:[^()[\]]{1,240}(?:\([^()[\]]{0,80}\)[^()[\]]{0,120})?[)\]]/g,
  ":",
);

const LABEL =
  /(?:Read (?:more|also)|READ (?:MORE|ALSO)|See also|SEE ALSO|RELATED|ALSO READ|Related (?:story|article)|Also read)\s?:|Click here (?:to|for)\b/g;
const LONGEST = 260;

/** "Read more: …" glued behind the last sentence of a paragraph, up to the end of the line. */
export const trailingTeaser = custom("trailing teaser", "teaser", ({ text }) => {
  LABEL.lastIndex = Math.max(1, text.length - LONGEST);
  const label = LABEL.exec(text);
  if (!label || !/[.!?…"”’)\]]\s{0,2}$/.test(text.slice(Math.max(0, label.index - 4), label.index))) return null;
  return [[label.index, text.length]];
});

/** Another article's title with the link's words behind it, alone on its line: "… on the flood Read more". */
export const titleReadMore = custom("title, read more", "teaser", ({ text }) => {
  if (
    text.length > 240 ||
    !/ore.{0,2}$/.test(text) ||
    !/(?:^|\s)(?:Read|See|View|Learn|Show|Hear) more(?:\s?[»>›→]+)?$/i.test(text)
  )
    return null;
  return [[0, text.length]];
});

/** A whole line in brackets that is no sentence: "( Full election results)". */
export const bracketedLine = wholeLine("bracketed line", "teaser", /^\(\s?\p{Lu}[^()]{8,120}[^.!?()"”’,;:]\s?\)$/u, {
  longest: 130,
});
