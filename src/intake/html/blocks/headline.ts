import { type BlockRule, isProse, letters } from "./rule.ts";

/** The headline, said again over the body. */
export const headline: BlockRule = {
  name: "headline",
  keep: (blocks, { title }) => {
    if (!title) return blocks;
    const wanted = letters(title);
    const first = blocks.findIndex(isProse);
    return blocks.filter((block, i) => {
      if (i > first) return true;
      const own = letters(block.text);
      return own.length < 10 || !(own === wanted || (wanted.startsWith(own) && own.length > 0.6 * wanted.length));
    });
  },
};
