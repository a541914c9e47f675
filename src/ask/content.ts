import type { Span } from "../text/span.ts";

/** What stands between the pieces of a content where it is one text. */
const GAP = " … ";

/** A content in its pieces, by the lengths of their spans: the pieces may hold what stands between them. */
export function piecesOf(content: string, spans: readonly Span[]): string[] {
  let at = 0;
  return spans.map(([start, end]) => {
    const piece = content.slice(at, at + end - start);
    at += end - start + GAP.length;
    return piece;
  });
}
