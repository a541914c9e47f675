import { type BlockRule, isProse, letters } from "./rule.ts";

/** A first paragraph that only repeats the page's own description, and stands in another box than the second. */
export const description: BlockRule = {
  name: "description",
  keep: (blocks, page) => {
    const first = blocks.findIndex(isProse);
    const second = blocks.findIndex((block, i) => i > first && isProse(block));
    if (!page.description || second < 0) return blocks;
    const apart = blocks[first]!.element.parentElement !== blocks[second]!.element.parentElement;
    if (!apart || letters(blocks[first]!.text) !== letters(page.description)) return blocks;
    return blocks.filter((_, i) => i !== first);
  },
};
