import type { Span } from "../../text/span.ts";
import { type Line, spanIn } from "../lines.ts";
import { pullQuote } from "./repeat.ts";
import type { FurnitureKind, FurnitureRule, Page } from "./rule.ts";
import { RULES } from "./rules.ts";
import { signature } from "./tweet.ts";

// A post is somebody's words, even where it says "Read more:".
const FOR_POSTS: readonly FurnitureRule[] = [pullQuote];

/** A stretch of furniture, and the rule that found it. */
export interface Furniture {
  kind: FurnitureKind;
  /** In the article's text. */
  span: Span;
  line: Line;
  rule: FurnitureRule;
}

// No page has so much on one line; a line made to have it may not cost the square of its length.
const MOST_A_LINE = 200;

/** The furniture of a page, in the order of the text, without overlaps. */
export function markFurniture(page: Page, rules: readonly FurnitureRule[] = RULES): Furniture[] {
  const found: Furniture[] = [];
  for (const line of page.lines) {
    const first = found.length;
    const chosen = signature(line.text) < 0 ? rules : FOR_POSTS;
    for (let r = 0; r < chosen.length; r++) {
      const rule = chosen[r]!;
      const spans = rule.find(line, page);
      for (let i = 0; i < spans.length; i++) {
        const span = untaken(found, first, line, spanIn(line, spans[i]![0], spans[i]![1]));
        if (span && found.length - first < MOST_A_LINE)
          found.push({ kind: rule.kind, span: unpadded(span, line), line, rule });
      }
      if (found.length > first && covers(found[first]!.span, line)) break;
    }
    if (found.length - first > 1) sortFrom(found, first);
    if (found.length > first) absorb(found, first, line);
  }
  return joinBlocks(found);
}

/** Neighbouring lines of one block become one piece. */
function joinBlocks(found: readonly Furniture[]): Furniture[] {
  const joined: Furniture[] = [];
  for (const piece of found) {
    const before = joined.at(-1);
    if (before?.rule === piece.rule && piece.rule.block && piece.line.index - before.line.index === 1)
      joined[joined.length - 1] = { ...piece, span: [before.span[0], piece.span[1]] };
    else joined.push(piece);
  }
  return joined;
}

/** What earlier rules left of a stretch: all of it, its head or its tail; null where they took its middle or everything. */
function untaken(found: readonly Furniture[], first: number, line: Line, [start, end]: Span): Span | null {
  let [from, to] = [start, end];
  for (let i = first; i < found.length; i++) {
    const { span } = found[i]!;
    if (span[1] <= from || to <= span[0]) continue;
    if (span[0] <= from) from = span[1];
    else if (span[1] >= to) to = span[0];
    else return null;
  }
  return from < to && ((from === start && to === end) || WORD.test(line.text.slice(from - line.start, to - line.start)))
    ? [from, to]
    : null;
}

/** The span without blanks at its ends. */
function unpadded([start, end]: Span, line: Line): Span {
  const text = line.text.slice(start - line.start, end - line.start);
  return [end - text.trimStart().length, start + text.trimEnd().length];
}

const WORD = /[\p{L}\p{N}]/u;

/** Blanks and points that furniture leaves of its line, too little for a paragraph, are furniture as well. */
function absorb(found: Furniture[], first: number, line: Line): void {
  let from = 0;
  for (let i = first; i < found.length; i++) {
    const piece = found[i]!;
    const [start, end] = [piece.span[0] - line.start, piece.span[1] - line.start];
    const next = i + 1 < found.length ? found[i + 1]!.span[0] - line.start : line.text.length;
    const before = line.text.slice(from, start);
    const behind = line.text.slice(end, next);
    const left = before.trim() && !WORD.test(before) ? from + before.length - before.trimStart().length : start;
    const right = behind.trim() && !WORD.test(behind) ? end + behind.trimEnd().length : end;
    found[i] = { ...piece, span: spanIn(line, left, right) };
    from = right;
  }
}

const covers = (span: Span, line: Line): boolean => span[0] === line.start && span[1] === line.end;

function sortFrom(found: Furniture[], first: number): void {
  found.push(...found.splice(first).sort((a, b) => a.span[0] - b.span[0]));
}
