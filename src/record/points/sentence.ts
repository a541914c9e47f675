import type { Embedding, WordVectors } from "../embedding/embedding.ts";
import { keptFor, rememberedBy } from "../remembered.ts";
import { plainWordReader } from "../words/plain-words.ts";
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
  const words = new Map<string, Word>();
  const numbers = new Set<string>();
  let weight = 0;
  let length = 0;
  readerBy(embedding)(text, ({ key, told, counts }) => {
    length++;
    if (counts) numbers.add(told.word);
    if (told.weight < TELLING || words.has(key)) return;
    words.set(key, told);
    weight += told.weight;
  });
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

/** A word with its stem, and whether it is a number. */
interface Telling {
  readonly key: string;
  readonly told: Word;
  readonly counts: boolean;
}

/** What the words of the last sentences mean: one is compared with several others in turn. */
const meaningsBy = rememberedBy(64, (embedding: Embedding, text: string) => embedding.words(text));

const readerBy = keptFor((embedding: Embedding) =>
  plainWordReader(
    (word): Telling => ({
      key: stem(word),
      told: { word, weight: rarityOf(word, embedding) },
      counts: NUMBER.test(word),
    }),
  ),
);

/** How rare a word is, in bits: as its rarest piece. */
function rarityOf(word: string, { pieces, rarity }: Embedding): number {
  const { count, piece } = pieces.cut(word);
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, rarity[piece[i]!]!);
  return count ? most / 8 : UNKNOWN;
}
