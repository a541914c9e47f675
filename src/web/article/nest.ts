import type { Span } from "../../text/span.ts";

/** A stretch of a mark: whole, or one of the pieces that it falls into where another mark or the end of a part cuts it. */
export interface Piece<Mark> {
  readonly mark: Mark;
  readonly span: Span;
  /** Whether this piece holds the mark's first character. */
  readonly opens: boolean;
  /** Whether this piece holds the mark's last character. */
  readonly closes: boolean;
  readonly inside: Nested<Mark>[];
}

/** Plain text, or a marked stretch with what is inside it. */
export type Nested<Mark> = Span | Piece<Mark>;

/**
 * Marks that may overlap in any way, laid over a stretch of text as elements that nest: the outer mark is the one that
 * begins first, of two that begin together the longer, of two on the same words the one named first. Where a mark
 * outlasts the one that it begins in, it is cut there and goes on behind it. Together the plain stretches are the text,
 * each character once; the pieces of a mark are its span, as far as that lies within `stretch`. Takes time in proportion
 * to the marks times their depth.
 *
 * @example nest([0, 9], [{ span: [0, 6] }, { span: [4, 9] }])
 * // [0,6) holding [0,4) and a piece [4,6) of the second; then its other piece [6,9)
 */
export function nest<Mark extends { readonly span: Span }>(stretch: Span, marks: readonly Mark[]): Nested<Mark>[] {
  const [from, to] = stretch;
  const waiting = marks
    .map((mark) => ({ mark, start: Math.max(from, mark.span[0]), end: Math.min(to, mark.span[1]) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const root: Nested<Mark>[] = [];
  const open: Open<Mark>[] = [];
  const innermost = () => open.at(-1)?.inside ?? root;

  let at = from;
  let next = 0;
  const textUpTo = (place: number) => {
    if (place > at) innermost().push([at, place]);
    at = place;
  };
  const begin = (mark: Mark, end: number) => {
    open.push({ mark, start: at, end, inside: [] });
  };
  const finish = (): Open<Mark> => {
    const piece = open.pop()!;
    const span: Span = [piece.start, at];
    const [start, end] = piece.mark.span;
    const { mark, inside } = piece;
    if (span[0] < span[1]) {
      innermost().push({ mark, span, opens: span[0] === start, closes: span[1] === end, inside });
    }
    return piece;
  };

  for (;;) {
    const opening = waiting[next]?.start ?? Number.POSITIVE_INFINITY;
    const closing = open.reduce((soonest, { end }) => Math.min(soonest, end), Number.POSITIVE_INFINITY);
    if (closing <= opening) {
      if (closing === Number.POSITIVE_INFINITY) break;
      textUpTo(closing);
      const cut: Open<Mark>[] = [];
      while (open.some(({ end }) => end === at)) {
        const piece = finish();
        if (piece.end > at) cut.push(piece);
      }
      for (const { mark, end } of cut.reverse()) begin(mark, end);
    } else {
      textUpTo(opening);
      const { mark, end } = waiting[next++]!;
      begin(mark, end);
    }
  }
  textUpTo(to);
  return root;
}

interface Open<Mark> {
  mark: Mark;
  start: number;
  end: number;
  inside: Nested<Mark>[];
}

/** Whether it is a marked stretch and not plain text. */
export function isPiece<Mark>(nested: Nested<Mark>): nested is Piece<Mark> {
  return !Array.isArray(nested);
}
