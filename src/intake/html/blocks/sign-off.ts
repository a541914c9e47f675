import { type BlockRule, isProse } from "./rule.ts";

const LINE =
  /^\W*(?:this (?:document|article|story) is subject to copyright|citation\s*:|tags?\s*[:\n]|topics?\s*[:\n]|filed under\b|categories\s*:|keywords?\s*:|about the authors?\b|our standards\s*:)/i;
/** "Ana Brel covers the courts.", "Ana Brel is a reporter at …" */
const WRITER =
  /^(?:By )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,? and \p{Lu}[\p{L}.'’ -]+)? (?:covers |writes about |is an? .{0,60}\b(?:writer|reporter|editor|correspondent|journalist|contributor|columnist)\b)/u;
const LONGEST = 320;
const LAST = 6;

/**
 * What follows the last paragraph: keywords, a line about the writer. Lines that credit an agency or other hands (reporting
 * by, source, copyright) stay: they say through whose hands the words came.
 */
export const signOff: BlockRule = {
  name: "sign-off",
  keep: (blocks) => {
    if (!blocks.some(isProse)) return blocks;
    return blocks.filter(({ text }, i) => {
      const isLast = i >= blocks.length - LAST && text.length <= LONGEST && !/["“”„«]/.test(text);
      return !isLast || !(LINE.test(text) || WRITER.test(text));
    });
  },
};
