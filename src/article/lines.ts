import type { Span } from "../text/span.ts";

/** One line of an article that isn't blank, without the blanks at its ends. */
export interface Line {
  text: string;
  /** Where `text` begins and ends in the article. */
  start: number;
  end: number;
  /** Its place among the lines that aren't blank: 0, 1, 2… */
  index: number;
}

const BREAK = /[\n\r\u2028\u2029]/g;

/** The lines of a text that aren't blank, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const add = (from: number, to: number): void => {
    const whole = text.slice(from, to);
    const trimmed = whole.trim();
    if (!trimmed) return;
    const start = from + whole.length - whole.trimStart().length;
    lines.push({ text: trimmed, start, end: start + trimmed.length, index: lines.length });
  };
  let from = 0;
  for (const stop of text.matchAll(BREAK)) {
    add(from, stop.index);
    from = stop.index + 1;
  }
  add(from, text.length);
  return lines;
}

/** The stretch of the article that `[from, to)` of a line's text stands for. */
export function spanIn(line: Line, from: number, to: number): Span {
  return [line.start + from, line.start + to];
}
