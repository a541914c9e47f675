import type { Block } from "./block.ts";
import { type BlockRule, isHeading, isItem, isProse } from "./rule.ts";

/** A heading with nothing under it at the end: what it headed is gone. */
export const closing: BlockRule = {
  name: "closing",
  keep: (blocks) => {
    if (!blocks.some(isProse)) return blocks;
    let end = blocks.length;
    while (end > 0 && headsNothing(blocks[end - 1]!)) end--;
    return blocks.slice(0, end);
  },
};

function headsNothing(block: Block): boolean {
  if (isItem(block)) return false;
  return /^h[1-6]$/.test(block.element.localName)
    ? !/[.!?]["”’»)]*$/.test(block.text)
    : isHeading(block) && /:$/.test(block.text);
}
