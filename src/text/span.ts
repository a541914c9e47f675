/**
 * A stretch of a text: `[start, end)` in UTF-16 code units, half-open, as JavaScript strings count.
 *
 * @example text.slice(...span)
 */
export type Span = [start: number, end: number];

/** Whether two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
