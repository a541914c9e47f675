import { createPieces, type Pieces } from "./pieces.ts";
import { type EmbeddingWeights, unpackEmbedding } from "./weights.ts";

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
  const weights = unpackEmbedding(file);
  const pieces = createPieces(weights.vocabulary);
  const { model, dimensions, rarity } = weights;
  return { model, dimensions, rarity, pieces, embed: embedder(weights, pieces) };
}

function embedder({ dimensions, rows, step }: EmbeddingWeights, pieces: Pieces): Embedding["embed"] {
  return (text) => {
    const sum = new Float32Array(dimensions);
    const { count, piece } = pieces.cut(text);
    for (let i = 0; i < count; i++) {
      const number = piece[i]!;
      const size = step[number]!;
      const from = number * dimensions;
      for (let k = 0; k < dimensions; k++) sum[k]! += size * rows[from + k]!;
    }
    let square = 0;
    for (let k = 0; k < dimensions; k++) square += sum[k]! * sum[k]!;
    if (square > 0) {
      const scale = 1 / Math.sqrt(square);
      for (let k = 0; k < dimensions; k++) sum[k]! *= scale;
    }
    return sum;
  };
}

/** The cosine of the angle between two vectors of length 1: 1 same direction, 0 nothing in common. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
