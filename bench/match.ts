/** A pair that may be matched: how well it fits, which of the one side, which of the other. */
export type Candidate = [fit: number, left: number, right: number];

/** Matches one to one, the best fit first; among equals the one that comes first. */
export function matchOneToOne(candidates: readonly Candidate[]): Map<number, number> {
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, left, right] of [...candidates].sort((a, b) => b[0] - a[0])) {
    if (matched.has(left) || taken.has(right)) continue;
    matched.set(left, right);
    taken.add(right);
  }
  return matched;
}
