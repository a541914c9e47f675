import { type BlockRule, isProse } from "./rule.ts";

const LINE =
  /^\W*(?:.{0,120}\bcontributed (?:to this (?:report|story|article)|reporting)|(?:additional |writing and |with )?report(?:ing|ed) (?:from|by)\b|(?:copyright\b|©|\(c\))|.{0,60}\ball rights reserved\b|our standards\s*:|source\s*:|via syndi|citation\s*:|this (?:document|article|story) is subject to copyright|tags?\s*[:\n]|topics?\s*[:\n]|filed under\b|categories\s*:|keywords?\s*:|about the authors?\b)/i;
/** "Ana Brel covers the courts.", "Ana Brel is a reporter at …", "Ana Brel reported from Ostra." */
const WRITER =
  /^(?:By )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,? and \p{Lu}[\p{L}.'’ -]+)? (?:covers |writes about |(?:also )?reported from |is an? .{0,60}\b(?:writer|reporter|editor|correspondent|journalist|contributor|columnist)\b)/u;
const LONGEST = 320;
const LAST = 6;

/** What follows the last paragraph: contributors, copyright, keywords, a line about the writer. */
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
