import { parseHTML } from "linkedom";
import { blocksOf } from "../blocks/block.ts";
import type { PageDocument } from "../dom.ts";
import { dropElements } from "./elements.ts";
import type { ElementRule } from "./rule.ts";

/** Running text, so that a rule's share is of something. */
export const STORY = [
  "The river Ansel rose by two metres on Monday, the mayor of Brennick said in a statement to the council, and no one was hurt.",
  "“We had warned the ministry for years,” Sanna Pell told reporters on the bridge, which stayed closed until the evening came.",
  "Engineers from the capital are to look at the dam on Thursday; a report on what went wrong is expected before the summer.",
]
  .map((text) => `<p>${text}</p>`)
  .join("");

/** What is left of a page's text, beside a story, when one rule has been over it. */
export function leftBy(rule: ElementRule, html: string): string {
  const page = `<!doctype html><html><body><main>${STORY}${html}</main></body></html>`;
  const document = parseHTML(page).document as unknown as PageDocument;
  dropElements(document.body, [rule]);
  const left = blocksOf(document.body).map(({ text }) => text);
  return left.slice(STORY.split("</p>").length - 1).join(" ");
}
