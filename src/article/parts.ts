import type { Span } from "../text/span.ts";
import type { Part } from "./article.ts";
import type { Furniture } from "./furniture/mark.ts";
import type { Line } from "./lines.ts";
import type { Segment } from "./segments.ts";

// Further down a sentence is no lead any more.
const REACH = 12;
const SENTENCE_END = /[.!?…]["”’'»)\]]{0,3}$/;

/**
 * The parts of an article, in the order of its text: furniture, the headline wherever it stands, the lead (the first line
 * that is a sentence: points of a summary over the story aren't), paragraphs.
 */
export function composeParts(
  furniture: readonly Furniture[],
  segments: readonly Segment[],
  headline: readonly Span[],
): Part[] {
  const story = segments.flatMap((segment) => cut(segment, headline));
  const paragraphs = story.filter((piece) => piece.kind === "paragraph");
  const lead = paragraphs.slice(0, REACH).find(isSentence) ?? paragraphs[0];
  // Furniture in the midst of the lead leaves it in pieces.
  for (const piece of paragraphs) if (piece.line === lead?.line) piece.kind = "lead";
  return merge(furniture, story).map(({ kind, span }) => ({ kind, span }));
}

/** Whether a piece begins a sentence, and its line, which furniture may have cut, ends one. */
const isSentence = ({ line, initial }: Piece): boolean =>
  line.text.length >= 40 && /["'“‘«([\p{Lu}\p{N}]/u.test(initial) && SENTENCE_END.test(line.text.slice(-6));

interface Piece extends Part {
  line: Line;
  /** The first character. */
  initial: string;
}

/** A segment, cut where the headline stands in it. */
function cut({ span, text, line }: Segment, headline: readonly Span[]): Piece[] {
  const said = headline.find((other) => other[0] >= span[0] && other[1] <= span[1]);
  if (!said) return [{ kind: "paragraph", span, line, initial: text[0]! }];
  const [from, to] = [said[0] - span[0], said[1] - span[0]];
  return [
    ...piece("paragraph", span[0], text.slice(0, from), line),
    ...piece("headline", said[0], text.slice(from, to), line),
    ...piece("paragraph", said[1], text.slice(to), line),
  ];
}

/** The piece that `text` is, without blanks at its ends; none where nothing is left. */
function piece(kind: Part["kind"], at: number, text: string, line: Line): Piece[] {
  const bare = text.trim();
  if (!bare) return [];
  const start = at + text.length - text.trimStart().length;
  return [{ kind, span: [start, start + bare.length], line, initial: bare[0]! }];
}

/** Two lists of parts, each in order, as one. */
function merge(a: readonly Part[], b: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const fromA = j >= b.length || (i < a.length && a[i]!.span[0] < b[j]!.span[0]);
    parts.push(fromA ? a[i++]! : b[j++]!);
  }
  return parts;
}
