import { crc32 } from "node:zlib";

/** Two sentences that were judged together. */
export interface SentencePair {
  a: string;
  b: string;
}

export interface ScoredPair extends SentencePair {
  /** 0 (other things) to 5 (the same). */
  score: number;
}

export const FIFTHS = 5;
/** The fifth that nothing is trained on; and the one on which settings are chosen, which the vectors weren't trained on. */
export const [LEFT_OUT, CHOOSING] = [4, 3];

/**
 * The fifth that each pair is in: pairs that share a sentence, or are joined by others that do, are in the same one, which
 * the least CRC-32 of their sentences names. training/sentences/pairs.py divides the same way.
 */
export function fifthsOf(pairs: readonly SentencePair[]): number[] {
  const parent = new Map<number, number>();
  const find = (name: number): number => {
    let root = name;
    for (let up = parent.get(root) ?? root; up !== root; up = parent.get(root) ?? root) root = up;
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [find(crc32(a)), find(crc32(b))];
    parent.set(Math.max(x, y), Math.min(x, y));
  }
  return pairs.map(({ a }) => find(crc32(a)) % FIFTHS);
}
