import { tokenize } from "../../text/tokens.ts";

/** Words that follow each other: fewer recur by chance, more miss what a subeditor touched. */
const SHINGLE = 5;
/** One of so many shingles is looked at, chosen by its hash: the same ones in every text. */
const SAMPLE = 4;
/** Texts with fewer sampled shingles say too little. */
const FEWEST = 8;
/** The share of the shorter text's shingles from which on two texts are one story, printed twice. */
const COPIED = 0.35;

/** So many texts are compared for each shingle that they share: of a story that is printed a thousand times, copies are tied
 * to the first ones. */
const HELD = 24;

/** What is quoted: any two reports of a speech share it. */
const QUOTED = /“[^”]{0,4000}”|"[^"\n]{0,4000}"|«[^»]{0,4000}»|„[^“”]{0,4000}[“”]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Which of these texts are copies of one story: those that share the words *around* the quotations. Two reporters who
 * heard the same speech quote the same words and tell it in their own.
 *
 * @returns pairs of indices, with the share of the shorter text that is in the other
 */
export function copiesAmong(texts: readonly string[]): { a: number; b: number; share: number }[] {
  const prints = texts.map(fingerprint);
  const holders = new Map<number, number[]>();
  const shared = new Map<number, number>();
  prints.forEach((print, i) => {
    for (const shingle of print) {
      const others = holders.get(shingle);
      if (!others) {
        holders.set(shingle, [i]);
        continue;
      }
      for (const other of others) {
        const pair = other * texts.length + i;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
      if (others.length < HELD) others.push(i);
    }
  });
  return [...shared].flatMap(([pair, count]) => {
    const [a, b] = [Math.floor(pair / texts.length), pair % texts.length];
    const share = count / Math.min(prints[a]!.size, prints[b]!.size);
    return count >= FEWEST && share >= COPIED ? [{ a, b, share }] : [];
  });
}

/** The sampled shingles of what a text says outside quotation marks. */
function fingerprint(text: string): Set<number> {
  const own = text.replace(QUOTED, " ");
  const { count, start, end } = tokenize(own);
  const words: number[] = [];
  for (let i = 0; i < count; i++) {
    const word = own.slice(start[i], end[i]);
    if (LETTER.test(word)) words.push(hash(word.toLowerCase()));
  }
  const print = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let shingle = 0;
    for (let k = 0; k < SHINGLE; k++) shingle = (Math.imul(shingle, 0x01000193) ^ words[i + k]!) >>> 0;
    shingle = Math.imul(shingle ^ (shingle >>> 15), 2246822507) >>> 0;
    if (shingle % SAMPLE === 0) print.add(shingle);
  }
  return print;
}

/** FNV-1a. */
function hash(word: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) code = Math.imul(code ^ word.charCodeAt(i), 0x01000193);
  return code >>> 0;
}
