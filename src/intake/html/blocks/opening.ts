import type { Block } from "./block.ts";
import { type BlockRule, isHeading, isItem, isProse } from "./rule.ts";

const LONGEST = 40;

/** "News » Politics » Parliament", and the page's address as printers want it. */
const WAY = /^\S.{0,40}\s[»›>→]\s.{1,100}$|^https?:\/\/\S+$/;

/** Short pieces before the first paragraph — bylines, labels, counters, button texts. A heading may belong to the body. */
export const opening: BlockRule = {
  name: "opening",
  keep: (blocks) => {
    const first = blocks.findIndex(isProse);
    return blocks.filter((block, i) => i >= first || (!WAY.test(block.text) && isBody(block)));
  },
};

function isBody(block: Block): boolean {
  if (isHeading(block) || isItem(block)) return true;
  return block.text.length > LONGEST || /[.!?:]["”’»)]*$/.test(block.text);
}
