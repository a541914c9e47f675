/** An attribution in words of a grid, as far as it matters to whether it stands. */
export interface Claim {
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly confidence: number;
}

/**
 * Each cue is given its words by itself, so two may claim the same. The surer one stands, unless one of the two is told
 * within the other: what she said that he said is said by both. The order stays.
 */
export function standing<T extends Claim>(claims: readonly T[]): T[] {
  const owner = new Map<number, T>();
  const falls = new Set<T>();
  const bySureness = [...claims].sort((a, b) => b.confidence - a.confidence);
  for (const claim of bySureness) {
    const others = new Set(claim.content.flatMap((word) => owner.get(word) ?? []));
    if ([...others].some((other) => !isWithin(claim, other) && !isWithin(other, claim))) {
      falls.add(claim);
      continue;
    }
    for (const word of claim.content) if (!owner.has(word)) owner.set(word, claim);
  }
  return claims.filter((claim) => !falls.has(claim));
}

/** Whether the inner one's cue is among the words of the outer one's content. */
function isWithin(inner: Claim, outer: Claim): boolean {
  return inner.cue.every((word) => outer.content.includes(word));
}
