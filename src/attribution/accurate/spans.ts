import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import type { Grid } from "./grid.ts";

/**
 * The spans of some words, widened to whole tokens: neighbouring words are one span, unless furniture stands between them.
 *
 * @param words of the grid, in order
 */
export function spansOf(
  { start, end }: Pick<TextLayer, "start" | "end">,
  grid: Grid,
  words: readonly number[],
): Span[] {
  const runs: [first: number, last: number][] = [];
  let before = -2;
  for (const word of words) {
    const [first, last] = [grid.firstToken[word]!, grid.lastToken[word]!];
    const open = runs.at(-1);
    if (last >= first) {
      if (open && first <= open[1] + (word === before + 1 ? 1 : 0)) open[1] = Math.max(open[1], last);
      else runs.push([first, last]);
    }
    before = word;
  }
  return runs.map(([first, last]) => [start[first]!, end[last]!]);
}
