import type { Trees } from "../../attribution/linear/trees.ts";
import { loadWordWeights, type WordTable, type WordWeights } from "../words/word-weights.ts";
import { FEATURES } from "./features.ts";

/** What linking utterances knows: what words weigh, and how likely a pair with such features is one utterance. */
export interface UtteranceModel {
  readonly words: WordWeights;
  readonly trees: Trees;
}

/** The trees as `models/utterances/weights.json` holds them. */
export interface UtteranceWeights {
  /** The names of the features, in their order. */
  readonly features: readonly string[];
  readonly depth: number;
  readonly feature: readonly number[];
  readonly threshold: readonly (number | null)[];
  readonly value: readonly number[];
  readonly base: number;
  /** The short hashes of the articles learned from: on these, the weights say nothing about how well they do. */
  readonly learnedFrom?: readonly string[];
}

/**
 * Makes the model of its two files, as parsed from JSON.
 *
 * @throws RangeError where they don't fit each other or this version
 */
export function loadUtteranceModel(words: WordTable, weights: UtteranceWeights): UtteranceModel {
  const { depth, feature, threshold, value, base } = weights;
  if (weights.features?.join() !== FEATURES.join()) throw new RangeError("its features are not those of this version.");
  const trees = value.length >> depth;
  if (value.length !== trees << depth || feature.length !== trees * ((1 << depth) - 1)) {
    throw new RangeError("its trees are not whole.");
  }
  return {
    words: loadWordWeights(words),
    trees: {
      depth,
      feature: Uint8Array.from(feature),
      threshold: Float32Array.from(threshold, (value) => value ?? Infinity),
      value: Float32Array.from(value),
      base,
    },
  };
}
