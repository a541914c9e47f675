import type { Span } from "../text/span.ts";
import type { Part } from "./article.ts";
import type { Furniture } from "./furniture/mark.ts";
import type { Segment } from "./segments.ts";

const SENTENCE_END = /[.!?…]["”’'»)\]]{0,3}$/;

/** The parts of an article, in the order of its text: furniture, the headline wherever it stands, lead, paragraphs. */
export function composeParts(
  furniture: readonly Furniture[],
  segments: readonly Segment[],
  headline: readonly Span[],
): Part[] {
  const story = segments.flatMap((segment) => cut(segment, headline));
  const paragraphs = story.filter((piece) => piece.kind === "paragraph");
  // Points of a summary over the story aren't sentences.
  const lead = paragraphs.find(({ text }) => text.length >= 40 && SENTENCE_END.test(text.slice(-6))) ?? paragraphs[0];
  if (lead) lead.kind = "lead";
  return merge(furniture, story).map(({ kind, span }) => ({ kind, span }));
}

interface Piece extends Part {
  text: string;
}

/** A segment, cut where the headline stands in it. */
function cut({ span, text }: Segment, headline: readonly Span[]): Piece[] {
  const said = headline.find((other) => other[0] >= span[0] && other[1] <= span[1]);
  if (!said) return [{ kind: "paragraph", span, text }];
  const [from, to] = [said[0] - span[0], said[1] - span[0]];
  return [
    ...piece("paragraph", span[0], text.slice(0, from)),
    ...piece("headline", said[0], text.slice(from, to)),
    ...piece("paragraph", said[1], text.slice(to)),
  ];
}

/** The piece that `text` is, without blanks at its ends; none where nothing is left. */
function piece(kind: Part["kind"], at: number, text: string): Piece[] {
  const bare = text.trim();
  if (!bare) return [];
  const start = at + text.length - text.trimStart().length;
  return [{ kind, span: [start, start + bare.length], text: bare }];
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
