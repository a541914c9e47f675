import { type BlockRule, isProse } from "./rule.ts";

const LINE =
  /^(?:.{0,120}\bcontributed (?:to this (?:report|story|article)|reporting)|.{0,80}\breport(?:ed|ing) (?:from|by)\b.{0,80}\.?$|(?:copyright|©|\(c\)|all rights reserved)|.{0,60}\ball rights reserved\b|our standards\s*:|source\s*:|via syndi|citation\s*:|this (?:document|article|story) is subject to copyright|tags?\s*[:\n]|topics?\s*[:\n]|filed under|categories\s*:|keywords?\s*:|about the authors?\b|.{2,60} is an? .{0,60}\b(?:writer|reporter|editor|correspondent|journalist|contributor|columnist)\b|.{2,40} (?:covers|writes about) )/i;
const LONGEST = 320;
const LAST = 6;

/** What follows the last paragraph: contributors, copyright, keywords, a line about the writer. */
export const signOff: BlockRule = {
  name: "sign-off",
  keep: (blocks) => {
    if (!blocks.some(isProse)) return blocks;
    return blocks.filter(
      (block, i) => i < blocks.length - LAST || block.text.length > LONGEST || !LINE.test(block.text),
    );
  },
};
