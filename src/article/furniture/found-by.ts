import { splitLines } from "../lines.ts";
import type { FurnitureRule } from "./rule.ts";

/** What a rule finds in a page of lines: for tests. */
export function foundBy(rule: FurnitureRule, ...lines: string[]): string[] {
  const text = lines.join("\n\n");
  const page = { text, lines: splitLines(text) };
  return page.lines.flatMap((line) => rule.find(line, page).map(([from, to]) => line.text.slice(from, to)));
}

/** A paragraph that stands for the story around furniture. */
export const STORY =
  "The council of Port Ede voted on Monday to close the old bridge for a month, and the ferry will run until midnight.";
