import type { Span } from "../text/span.ts";
import type { Furniture } from "./furniture/mark.ts";
import type { Line } from "./lines.ts";

/** A stretch of a line that isn't furniture: the story's. */
export interface Segment {
  text: string;
  span: Span;
  line: Line;
  /** Whether it is its whole line. */
  whole: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/** What furniture leaves of a page's lines, in order; leftovers without a letter or digit are left out. */
export function storySegments(lines: readonly Line[], furniture: readonly Furniture[]): Segment[] {
  const segments: Segment[] = [];
  let next = 0;
  for (const line of lines) {
    let from = line.start;
    // A block of furniture may hold several lines.
    while (next < furniture.length && furniture[next]!.span[0] < line.end) {
      const [start, end] = furniture[next]!.span;
      if (start > from) add(segments, line, from, start);
      if (end > from) from = end;
      if (end > line.end) break;
      next++;
    }
    if (from < line.end) add(segments, line, from, line.end);
  }
  return segments;
}

function add(segments: Segment[], line: Line, from: number, to: number): void {
  const raw = line.text.slice(from - line.start, to - line.start);
  const text = raw.trim();
  if (!WORD.test(text)) return;
  const start = from + raw.length - raw.trimStart().length;
  segments.push({ text, span: [start, start + text.length], line, whole: text.length === line.text.length });
}
