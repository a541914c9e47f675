import { type BlockRule, isHeading, isItem, isProse } from "./rule.ts";

const LONGEST = 40;

/** Short pieces before the first paragraph — bylines, labels, counters, button texts. A heading may belong to the body. */
export const opening: BlockRule = {
  name: "opening",
  keep: (blocks) => {
    const first = blocks.findIndex(isProse);
    return blocks.filter(
      (block, i) =>
        i >= first ||
        isHeading(block) ||
        isItem(block) ||
        block.text.length > LONGEST ||
        /[.!?:]["”’»)]*$/.test(block.text),
    );
  },
};
