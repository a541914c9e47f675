import type { Block } from "./block.ts";
import { type BlockRule, isHeading, isItem } from "./rule.ts";

const ALL = 0.9;

/** Lines and lists that are nothing but links, with the heading over them: a way out of the article. */
export const links: BlockRule = {
  name: "links",
  keep: (blocks) => {
    const dropped = new Set<Block>();
    blocks.forEach((block, i) => {
      // An address written out is text: it says where, as a footnote does.
      if (/^(?:https?:\/\/|www\.)/.test(block.text)) return;
      if (block.linked < ALL || block.element.closest("table") !== null) return;
      if (block.text.length >= 60 && /[.!?]$/.test(block.text) && block.element.localName === "p") return;
      // A heading that is a link may head its own section, as in lists of products; it goes with a list of its like.
      const next = blocks[i + 1];
      if (isHeading(block) && !isItem(block) && block.element.localName !== "p" && next && next.linked < ALL) return;
      dropped.add(block);
    });
    for (let i = blocks.length - 2; i >= 0; i--) {
      const block = blocks[i]!;
      if (dropped.has(blocks[i + 1]!) && isHeading(block) && block.text.endsWith(":")) dropped.add(block);
    }
    return blocks.filter((block) => !dropped.has(block));
  },
};
