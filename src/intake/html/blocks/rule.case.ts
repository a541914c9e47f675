import { parseHTML } from "linkedom";
import type { PageDocument } from "../dom.ts";
import { blocksOf } from "./block.ts";
import type { BlockRule, PageFacts } from "./rule.ts";

/** A paragraph of running text. */
export const FIRST =
  "The river Ansel rose by two metres on Monday, the mayor of Brennick said in a statement to the council, and no one was hurt.";
export const LAST =
  "Engineers from the capital are to look at the dam on Thursday; a report on what went wrong is expected before the summer.";

/** The lines that a rule keeps of a page's body, the two paragraphs above taken for granted. */
export function keptBy(rule: BlockRule, html: string, page: Partial<PageFacts> = {}): string[] {
  const { document } = parseHTML(`<html><body><main>${html}</main></body></html>`);
  const blocks = blocksOf((document as unknown as PageDocument).body);
  return rule
    .keep(blocks, { title: null, description: null, ...page })
    .map(({ text }) => text)
    .filter((text) => text !== FIRST && text !== LAST);
}
