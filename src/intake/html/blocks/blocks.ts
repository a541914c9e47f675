import { after } from "./after.ts";
import { appeal } from "./appeal.ts";
import type { Block } from "./block.ts";
import { closing } from "./closing.ts";
import { credit } from "./credit.ts";
import { dateline } from "./dateline.ts";
import { description } from "./description.ts";
import { headline } from "./headline.ts";
import { links } from "./links.ts";
import { marked } from "./marked.ts";
import { opening } from "./opening.ts";
import { picture } from "./picture.ts";
import { readMore } from "./read-more.ts";
import { repeated } from "./repeated.ts";
import type { BlockRule, PageFacts } from "./rule.ts";
import { sharing } from "./sharing.ts";
import { signOff } from "./sign-off.ts";

/** What goes from the body after it was found, in this order: each rule sees what the ones before it left. */
export const BLOCK_RULES: readonly BlockRule[] = [
  marked,
  repeated,
  after,
  readMore,
  picture,
  credit,
  appeal,
  sharing,
  links,
  headline,
  description,
  dateline,
  opening,
  signOff,
  closing,
];

export type DroppedBlocks = (rule: BlockRule, dropped: readonly Block[]) => void;

/** The blocks that are the article's body. `seen` hears of each rule's work, for those who tune the rules. */
export function keepBody(blocks: readonly Block[], page: PageFacts, seen?: DroppedBlocks): readonly Block[] {
  let left = blocks;
  for (const rule of BLOCK_RULES) {
    const kept = rule.keep(left, page);
    if (seen && kept.length < left.length) {
      const still = new Set(kept);
      seen(
        rule,
        left.filter((block) => !still.has(block)),
      );
    }
    left = kept;
  }
  return left;
}
