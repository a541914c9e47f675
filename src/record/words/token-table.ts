/**
 * What is made of tokens, found by the characters of a text: most tokens come again, and to cut one out of its text and look
 * it up costs more than all that is then done with it. When the table knows `most`, it begins anew.
 *
 * @param most a power of two
 * @returns what was made of `text.slice(start, end)`
 * @example const lengthOf = tokenTable((token) => token.length, 1024);
 */
export function tokenTable<Made>(
  make: (token: string) => Made,
  most: number,
): (text: string, start: number, end: number) => Made {
  // An open hash table, at most a quarter full.
  const size = most * 4;
  const hashes = new Int32Array(size);
  let tokens: (string | undefined)[] = new Array(size);
  let made: Made[] = new Array(size);
  let count = 0;
  return (text, start, end) => {
    let hash = -2128831035;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619); // FNV-1a
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    for (let known = tokens[slot]; known !== undefined; known = tokens[slot]) {
      if (hashes[slot] === hash && known.length === end - start && text.startsWith(known, start)) return made[slot]!;
      slot = (slot + 1) & (size - 1);
    }
    // A copy: what is cut out of a text would keep all of it in memory.
    const token = text.slice(start, end).split("").join("");
    const value = make(token);
    if (count++ >= most) {
      tokens = new Array(size);
      made = new Array(size);
      count = 1;
      slot = (hash ^ (hash >>> 15)) & (size - 1);
    }
    hashes[slot] = hash;
    tokens[slot] = token;
    made[slot] = value;
    return value;
  };
}
