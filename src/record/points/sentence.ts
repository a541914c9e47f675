import type { Embedding, WordVectors } from "../embedding/embedding.ts";
import { rememberedBy } from "../remembered.ts";
import { plainWords } from "../words/plain-words.ts";
import { stem } from "../words/stem.ts";

/** A sentence as points see it. */
export interface Sentence {
  /** What it means: a vector of length 1. */
  readonly vector: Float32Array;
  /** What each of its words means; worked out when it is asked for, and not kept: that would be 20 kB a sentence. */
  readonly meanings: () => WordVectors;
  /** The words that tell something, by their stems, in their order; a word that comes again counts once. */
  readonly words: ReadonlyMap<string, Word>;
  /** The sum of what the words tell. */
  readonly weight: number;
  readonly numbers: ReadonlySet<string>;
  /** How many words it has, those that tell nothing included. */
  readonly length: number;
}

export interface Word {
  /** As it stands there, in lower case. */
  readonly word: string;
  /** How much it tells: -log2 of its share in news, in bits. */
  readonly weight: number;
}

/** A word that is more common than this tells nothing by itself: one in 500 or more. */
const TELLING = 9;
/** What no piece covers is taken to be as rare as this. */
const UNKNOWN = 18;
const NUMBER = /^\d/;

/** Reads a sentence. */
export function sentenceOf(text: string, embedding: Embedding): Sentence {
  const tellingOf = tellingBy(embedding);
  const words = new Map<string, Word>();
  const numbers = new Set<string>();
  let weight = 0;
  let length = 0;
  for (const { word } of plainWords(text)) {
    length++;
    if (NUMBER.test(word)) numbers.add(word);
    const { key, tells } = tellingOf(word);
    if (tells < TELLING || words.has(key)) continue;
    words.set(key, { word, weight: tells });
    weight += tells;
  }
  let vector: Float32Array | undefined;
  return {
    get vector() {
      vector ??= embedding.embed(text);
      return vector;
    },
    meanings: () => meaningsBy(embedding)(text),
    words,
    weight,
    numbers,
    length,
  };
}

/** A word's stem, and how much it tells. */
interface Telling {
  readonly key: string;
  readonly tells: number;
}

/** What the words of the last sentences mean: one is compared with several others in turn. */
const meaningsBy = rememberedBy(64, (embedding: Embedding, text: string) => embedding.words(text));

/** Most words come again. */
const tellingBy = rememberedBy(
  50_000,
  (embedding: Embedding, word: string): Telling => ({ key: stem(word), tells: rarityOf(word, embedding) }),
);

/** How rare a word is, in bits: as its rarest piece. */
function rarityOf(word: string, { pieces, rarity }: Embedding): number {
  const { count, piece } = pieces.cut(word);
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, rarity[piece[i]!]!);
  return count ? most / 8 : UNKNOWN;
}
