import type { TextLayer } from "../text/layer.ts";

/** A token that some rule waits for. */
export interface Hit {
  token: number;
  /** In lower case. */
  word: string;
}

/** Words to look out for. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** By the first two letters, a bit for each length, so that most tokens are passed over without being cut out. */
  readonly sieve: Uint32Array;
}

/** Where the first two letters of a word, in either case, have their place in the sieve. */
const pairAt = (first: number, second: number) => ((first & 31) << 5) | (second & 31);

/** @param words in lower case, each beginning with two ASCII letters */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const all = new Set(words);
  const sieve = new Uint32Array(1024);
  for (const word of all) {
    sieve[pairAt(word.charCodeAt(0), word.charCodeAt(1))]! |= 1 << word.length;
  }
  return { words: all, sieve };
}

/** The tokens outside furniture that are in a vocabulary, in either case, in one pass over the text. */
export function findHits(layer: TextLayer, { words, sieve }: Vocabulary): Hit[] {
  const { text, start, end, count, furniture } = layer;
  const hits: Hit[] = [];
  for (let token = 0; token < count; token++) {
    const from = start[token]!;
    const length = end[token]! - from;
    if (length > 30 || furniture[token]) continue;
    if (!(sieve[pairAt(text.charCodeAt(from), text.charCodeAt(from + 1))]! & (1 << length))) continue;
    const word = text.slice(from, end[token]).toLowerCase();
    if (words.has(word)) hits.push({ token, word });
  }
  return hits;
}
