import type { Block } from "./block.ts";

/** What a rule may know of the page besides its blocks. */
export interface PageFacts {
  readonly title: string | null;
  readonly description: string | null;
}

/** One kind of line that Readability leaves in and that is no part of an article's body. */
export interface BlockRule {
  readonly name: string;
  /** The blocks that stay, in their order. */
  keep(blocks: readonly Block[], page: PageFacts): readonly Block[];
}

/** Text that runs on in sentences, as an article's paragraphs do. */
export function isProse(block: Block): boolean {
  return block.text.length >= 80 && block.linked < 0.4 && /[.!?…。！？:]["”’»)\]]*(?:\s|$)/.test(block.text);
}

export function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.element.localName) || (block.strong > 0.95 && block.text.length < 100);
}

/** A cell or item: one of many, short by nature. */
export function isItem(block: Block): boolean {
  return /^(?:li|td|th|tr|dd|dt)$/.test(block.element.localName) || block.element.closest("li, table, dl") !== null;
}

/** A line down to its letters and figures, for comparing. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
