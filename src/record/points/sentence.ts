import type { Embedding, WordVectors } from "../embedding/embedding.ts";
import { keptFor, rememberedBy } from "../remembered.ts";
import { isWrittenAsName } from "../words/name-case.ts";
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
  /** The sum of what the words tell, and of what those tell that are no names. */
  readonly weight: number;
  readonly plainWeight: number;
  readonly numbers: ReadonlySet<string>;
  /** How many words it has, those that tell nothing included. */
  readonly length: number;
}

export interface Word {
  /** As it stands there, in lower case. */
  readonly word: string;
  /** How much it tells: -log2 of its share in news, in bits. */
  readonly weight: number;
  /** Whether it is written as a name wherever it stands within the sentence: it says what is spoken of, not what is said of it. */
  readonly isName: boolean;
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
  let length = 0;
  let wasQuoted = false;
  readerBy(embedding)(text, ({ key, named, told, counts }, quoted) => {
    const begins = length++ === 0 || (quoted && !wasQuoted);
    wasQuoted = quoted;
    if (counts) numbers.add(told.word);
    if (told.weight < TELLING) return;
    const one = begins ? told : named;
    if (words.get(key)?.isName ?? true) words.set(key, one);
  });
  let [weight, plainWeight] = [0, 0];
  for (const word of words.values()) {
    weight += word.weight;
    if (!word.isName) plainWeight += word.weight;
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
    plainWeight,
    numbers,
    length,
  };
}

/** A word with its stem: as it is where a sentence begins, and as it is within one; and whether it is a number. */
interface Telling {
  readonly key: string;
  readonly told: Word;
  readonly named: Word;
  readonly counts: boolean;
}

/** What the words of the last sentences mean: one is compared with several others in turn. */
const meaningsBy = rememberedBy(64, (embedding: Embedding, text: string) => embedding.words(text));

const readerBy = keptFor((embedding: Embedding) =>
  plainWordReader((word, written): Telling => {
    const told: Word = { word, weight: rarityOf(word, embedding), isName: false };
    const named = isWrittenAsName(written) ? { ...told, isName: true } : told;
    return { key: stem(word), told, named, counts: NUMBER.test(word) };
  }),
);

/** How rare a word is, in bits: as its rarest piece. */
function rarityOf(word: string, { pieces, rarity }: Embedding): number {
  const { count, piece } = pieces.cut(word);
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, rarity[piece[i]!]!);
  return count ? most / 8 : UNKNOWN;
}
