import { type BlockRule, isProse } from "./rule.ts";

/** The least of the text that has to stand inside for the mark to be believed: some pages mark the first paragraph only. */
const SHARE = 0.7;

/** What stands outside the element that the page itself marks as its article's body. */
export const marked: BlockRule = {
  name: "marked",
  keep: (blocks) => {
    const inside = blocks.filter((block) => block.element.closest("[itemprop~=articleBody]") !== null);
    const prose = (of: typeof blocks) => of.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
    return inside.length > 0 && prose(inside) >= SHARE * prose(blocks) ? inside : blocks;
  },
};
