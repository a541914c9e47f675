import { CAPITALISED, PICTURE_AGENCY } from "./agencies.ts";
import { custom } from "./rule.ts";

/** What stands between the brackets of a credit: "(Ada Rook/Reuters)", "[Ada Rook/ AP Photo ]", "(Photo: Ada Rook, AP)", "(Ada Rook for The Gazette)". */
const INSIDE = new RegExp(
  `^\\s?(?:(?:Photo|Picture|Image|Credit|Screenshot|Illustration|Courtesy|Photograph)s?\\s?(?::| by\\b| courtesy\\b| via\\b| of\\b| illustration\\b).*|(?:${PICTURE_AGENCY})(?: (?:[Pp]hoto|file|pool)s?\\b.*|\\s?[/:].*|, [Ff]ile)?|(?:.{0,60}[/,(] ?|.{0,60}\\bvia )(?:${PICTURE_AGENCY})(?:[/,].{0,40}| via .{0,40})?|\\p{Lu}[\\p{L}.'’-]+ ${CAPITALISED}\\s?/\\s?(?:for )?${CAPITALISED}|${CAPITALISED} for (?:[Tt]he )?${CAPITALISED}|.{0,40}\\b(?:file|handout) photo|\\p{Lu}\\p{L}+ (?:image|photo): .*)\\s?$`,
  "u",
);

/** A credit without brackets at the end of a caption: "… REUTERS/Ada Rook", "Photograph: Ada Rook/EPA", "… Ada Rook/Getty Images". */
const BARE = new RegExp(
  `(?:(?:REUTERS|AP Photo|AFP)\\s?/\\s?.{3,60}|\\bPhotograph(?:er)?s?: .{3,80}|\\bPhoto(?: by|:| credit:) .{3,80}|${CAPITALISED}\\s?/\\s?(?:.{0,40}/)?(?:${PICTURE_AGENCY})(?:/.{0,40}| via .{0,40}|, (?:FILE|File))?|(?:${PICTURE_AGENCY}) via (?:${PICTURE_AGENCY})|\\| (?:${PICTURE_AGENCY})|${CAPITALISED}/(?:[Tt]he )?(?:\\p{Lu}\\p{L}* ){0,4}(?:Times|Post|Journal|Globe|Tribune|Guardian|Monitor|News|TODAY|NPR|Chronicle))$`,
  "u",
);

/** A house that lends its own pictures, alone in brackets behind a full sentence: "… on 2 May. (University of Ede)". */
const HOUSE = new RegExp(`[.!?] \\(${CAPITALISED}\\)$`, "u");

const VIA = new RegExp(`\\bvia (?:${PICTURE_AGENCY})[)\\]]$`, "u");

/** A line that ends in a picture's credit is that picture's caption. */
export const endsInCredit = custom("ends in a credit", "credit", ({ text, index }, page) => {
  if (text.length > 700) return null;
  const whole = [[0, text.length]] as [[number, number]];
  const last = text[text.length - 1]!;
  if (last === ")" || last === "]") {
    const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
    // A bracket that lost its beginning: "… in the harbour./The Gazette via AP)".
    if (open < 0 && VIA.test(text.slice(-60))) return whole;
    if (open < 0 || text.length - open > 160 || (open === 0 && index > 0)) return null;
    const inside = text.slice(open + 1, -1);
    // A wire's name alone signs the article as often as a picture.
    if (index > page.lines.length - 3 && !/[/:]|\bvia\b|[Pp]hoto/.test(inside)) return null;
    if (/["“”]/.test(inside) || /^["“]/.test(text)) return null;
    if (INSIDE.test(inside)) return whole;
    return index <= 1 && HOUSE.test(text.slice(-80)) ? whole : null;
  }
  if (/[.!?:;,"”'’…]/.test(last)) return null;
  if (/[/|]|\bvia\b|Photo/.test(text.slice(-90)) && BARE.test(text.slice(-140))) return whole;
  return null;
});

const FIRST = new RegExp(`^${CAPITALISED}(?:\\s?/\\s?${CAPITALISED}){1,3}(?:[ :].{0,120})?$`, "u");
const HOUSE_LENT = new RegExp(`^${CAPITALISED} (?:/|for The) ${CAPITALISED}$`, "u");
const AGENCY_INSIDE = new RegExp(
  `\\b(?:${PICTURE_AGENCY}) via (?:${PICTURE_AGENCY})\\b|/\\s?(?:${PICTURE_AGENCY})\\b`,
  "u",
);

/** Captions in a row or a credit before its caption: no sentence, and an agency in it. */
export const creditInside = custom("credit inside", "credit", ({ text, index }) => {
  if (index === 0 && HOUSE_LENT.test(text)) return [[0, text.length]];
  if (text.length > 420 || /[.!?:;,"”'’…)]$/.test(text) || !AGENCY_INSIDE.test(text)) return null;
  return FIRST.test(text) || text.includes(" via ") ? [[0, text.length]] : null;
});

const CLOSED =
  /\((?:AP Photo|AP|Photo|Reuters|REUTERS|Image|Getty Images|AFP)(?:[/:] ?| by )[^()]{2,60}\)(?= ?\S)|\| (?:AP Photos?|REUTERS|Reuters|Getty(?: Images)?|AFP|EPA|POOL)(?= (?!Images|Photo)[\p{Lu}"“'‘])/u;

/** A caption at the head of its line that closes with its credit, the headline or the story going on behind it. */
export const captionHead = custom("caption, then story", "credit", ({ text }) => {
  const head = text.slice(0, 500);
  if (!head.includes("| ") && !head.includes("(")) return null;
  const credit = CLOSED.exec(head);
  return credit ? [[0, credit.index + credit[0].length]] : null;
});

/** A credit glued behind a caption's sentence: "Secretary Ada Rook. Credit: rook.example". */
export const trailingCredit = custom("trailing credit", "credit", ({ text }) => {
  if (text.length > 400 || !text.includes(": ")) return null;
  const credit = /[.!?]\s(?:Credit|Photo credit|Photo|Image|Photo by|Image credit)s?: ?\S.{1,60}$/.exec(text);
  return credit && !/["”]$/.test(text) ? [[0, text.length]] : null;
});
