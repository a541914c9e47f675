import type { Line } from "../lines.ts";
import { custom } from "./rule.ts";
import { signature } from "./tweet.ts";

const SHORTEST = 60;
const LONGEST = 600;
const NEIGHBOURS = 2;

/** A pull-quote, or a post that the story quotes beside it: nothing in it that a line near it doesn't say, word for word. */
export const pullQuote = custom("pull-quote", "teaser", (line, { lines }) => {
  const signed = signature(line.text);
  const said = signed < 0 ? line.text : line.text.slice(0, signed);
  if (said.length < SHORTEST || said.length > LONGEST || line.index < 2) return null;
  // A title said again is a headline, which isn't furniture.
  if (signed < 0 && !/[.!?…]["”’')]{0,2}$/.test(said)) return null;
  const probe = said.slice(16, 40);
  for (let i = Math.max(0, line.index - NEIGHBOURS); i <= line.index + NEIGHBOURS; i++) {
    const other: Line | undefined = lines[i];
    if (!other || i === line.index || other.text.length < said.length || other.text.length > 5000) continue;
    // Of two that say the same, the first is the story.
    if (i > line.index && other.text.length <= line.text.length) continue;
    if (other.text.includes(probe) && words(other.text).includes(words(said))) return [[0, line.text.length]];
  }
  return null;
});

/** The words alone, so that two sayings of a sentence compare equal. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
