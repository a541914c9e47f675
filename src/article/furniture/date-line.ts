import { custom, wholeLine } from "./rule.ts";

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun[e.]?|Jul[y.]?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})`;
const TIME =
  "(?:\\s?[,|·•at@T–—-]{0,3}\\s?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s?\\(?[A-Z]{1,4}\\)?)?Z?)";

/** A date alone on its line, with or without "Published:" before and a time behind it. */
export const dateLine = wholeLine(
  "date line",
  "date",
  new RegExp(
    `^(?:(?:date|published|posted|updated|last (?:updated|modified)|created|first published|modified|on)(?: on| at)?\\s?:?\\s?)?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?(?:${TIME}[,\\s]{0,3})?${DAY}${TIME}?\\.?$`,
    "i",
  ),
  { longest: 90 },
);

/** The crawl's own prefix, "date 2022-11-30 …", at the head of the text: the story begins right behind it. */
export const datePrefix = custom("date prefix", "date", ({ text, index }) => {
  if (index > 0) return null;
  const prefix = /^(?:date|published|posted|updated):?\s{1,3}\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]{4,30})?(?=\s|$)/i.exec(
    text,
  );
  return prefix ? [[0, prefix[0].length]] : null;
});
