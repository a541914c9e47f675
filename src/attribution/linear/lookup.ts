/** Finds a number above 0 by a 32-bit hash; gives 0 where the hash isn't among those put in. */
export type Lookup = (hash: number) => number;

const GOLDEN = 0x9e3779b1 | 0;

/**
 * Makes a lookup that is quicker to ask than a `Map`: open addressing in two flat columns, at most half of them full.
 *
 * @example createLookup(new Map([[hashWord("said"), 7]]))(hashWord("said")) // 7
 */
export function createLookup(entries: ReadonlyMap<number, number>): Lookup {
  let bits = 4;
  while (1 << bits < entries.size * 2) bits++;
  const hashes = new Int32Array(1 << bits);
  const values = new Int32Array(1 << bits);
  const mask = hashes.length - 1;
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, GOLDEN) >>> (32 - bits);
    while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const [hash, value] of entries) {
    const slot = slotOf(hash);
    hashes[slot] = hash;
    values[slot] = value;
  }
  return (hash) => values[slotOf(hash)]!;
}
