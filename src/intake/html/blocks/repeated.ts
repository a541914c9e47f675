import { type BlockRule, isProse } from "./rule.ts";

const SHORTEST = 40;

/** Lines that stand several times before the story begins: the captions of a picture series, once for each size of screen. */
export const repeated: BlockRule = {
  name: "repeated",
  keep: (blocks) => {
    const times = new Map<string, number>();
    for (const { text } of blocks) if (text.length >= SHORTEST) times.set(text, (times.get(text) ?? 0) + 1);
    const again = (text: string) => (times.get(text) ?? 0) > 1;
    const begins = blocks.findIndex((block) => isProse(block) && !again(block.text));
    return blocks.filter((block, i) => i >= begins || !again(block.text));
  },
};
