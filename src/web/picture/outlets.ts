/** Hues and marks that tell outlets apart within a picture; what comes behind them shares the last. */
export const HUES = 8;

/**
 * The hue of each outlet of a picture, 1 to 8, the most frequent first: hue 8 is for all others.
 *
 * @example huesOf(["A", "B", "A"]).get("A") // 1
 */
export function huesOf(outlets: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const outlet of outlets) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ranked.map(([outlet], i) => [outlet, Math.min(i + 1, HUES)]));
}
