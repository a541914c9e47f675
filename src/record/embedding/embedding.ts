import { createPieces, type Pieces } from "./pieces.ts";
import { unpackEmbedding } from "./weights.ts";

/** Vectors for what sentences mean: those of the same meaning point the same way. */
export interface Embedding {
  /** Names the weights. */
  readonly model: string;
  readonly dimensions: number;
  readonly pieces: Pieces;
  /** How rare each piece is in news: -log2 of its share, in eighths. */
  readonly rarity: Uint8Array;
  /** The vector of a text, of length 1; all zeros where the text has no word that is known. */
  embed(text: string): Float32Array;
  /** The vectors of a text's words, of length 1, and how long each was: how much the word counts. */
  words(text: string): WordVectors;
}

export interface WordVectors {
  readonly count: number;
  /** One vector after the other. */
  readonly vectors: Float32Array;
  readonly lengths: Float32Array;
}

/**
 * A static embedding: the vector of a text is the sum of learned vectors, one for each piece of its words, brought to
 * length 1. The vectors are distilled from a sentence transformer (training/sentences), their lengths are how much a
 * piece counts. After Arora, Liang and Ma, "A simple but tough-to-beat baseline for sentence embeddings", ICLR 2017, and
 * Tulkens and van Dongen, "Model2Vec", 2024.
 *
 * @param file the bytes of models/sentences/embedding.bin
 * @throws RangeError where the bytes are no such file
 * @example
 * const { embed } = createEmbedding(readFileSync("models/sentences/embedding.bin"));
 * cosine(embed("The dam will hold."), embed("It is safe, the barrage.")) // near 1
 */
export function createEmbedding(file: Uint8Array): Embedding {
  const { model, vocabulary, dimensions, rarity, rows, step } = unpackEmbedding(file);
  const pieces = createPieces(vocabulary);

  /** Adds a piece's vector to the one that begins at `at`. */
  const add = (number: number, sum: Float32Array, at: number) => {
    const size = step[number]!;
    const from = number * dimensions;
    for (let k = 0; k < dimensions; k++) sum[at + k]! += size * rows[from + k]!;
  };
  /** Brings the vector that begins at `at` to length 1 and gives the length it had; zeros stay. */
  const normalize = (sum: Float32Array, at: number): number => {
    let square = 0;
    for (let k = at; k < at + dimensions; k++) square += sum[k]! * sum[k]!;
    const length = Math.sqrt(square);
    if (length > 0) for (let k = at; k < at + dimensions; k++) sum[k]! /= length;
    return length;
  };

  return {
    model,
    dimensions,
    rarity,
    pieces,
    embed(text) {
      const sum = new Float32Array(dimensions);
      const { count, piece } = pieces.cut(text);
      for (let i = 0; i < count; i++) add(piece[i]!, sum, 0);
      normalize(sum, 0);
      return sum;
    },
    words(text) {
      const { count, piece, word } = pieces.cut(text);
      const place: number[] = [];
      for (let i = 0; i < count; i++)
        place.push(i && word[i] === word[i - 1] ? place[i - 1]! : (place[i - 1] ?? -1) + 1);
      const words = (place.at(-1) ?? -1) + 1;
      const vectors = new Float32Array(words * dimensions);
      for (let i = 0; i < count; i++) add(piece[i]!, vectors, place[i]! * dimensions);
      const lengths = Float32Array.from({ length: words }, (_, i) => normalize(vectors, i * dimensions));
      return { count: words, vectors, lengths };
    },
  };
}

/** The cosine of the angle between two vectors of length 1: 1 same direction, 0 nothing in common. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
