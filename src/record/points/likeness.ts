import { cosine, type WordVectors } from "../embedding/embedding.ts";
import type { Sentence } from "./sentence.ts";

/**
 * What speaks for and against two sentences' saying the same. A "not" in one of them isn't among it: "if he wins" and "he
 * must not win" make one point as often as "will resign" and "won't resign" make two.
 */
export interface Likeness {
  /** Cosine of what they mean. */
  readonly meaning: number;
  /** How near each word's meaning is to that of its nearest in the other sentence, the mean of both sides; 0 to 1. */
  readonly aligned: number;
  /** What the words of both tell, as a share of the mean of what each tells; 0 to 1. */
  readonly shared: number;
  /** The same of words that are no names. Who shares no more than names speaks of the same, and needn't say the same. */
  readonly told: number;
  /** How much rarer the words of both are than those that come into any talk, names left out: the sum, in bits. */
  readonly rare: number;
  /** 1 where both name numbers and none of them is in both. */
  readonly otherNumbers: number;
}

export function likenessOf(a: Sentence, b: Sentence): Likeness {
  return { ...likenessAtMost(a, b), aligned: alignment(a.meanings(), b.meanings()) };
}

/** The likeness of two sentences as if their words were aligned without fault: to align them costs most. */
export function likenessAtMost(a: Sentence, b: Sentence): Likeness {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a];
  let [all, plain, rare] = [0, 0, 0];
  for (const [stem, word] of few.words) {
    const other = many.words.get(stem);
    if (!other) continue;
    // Of two forms of a word, the commoner counts.
    const weight = Math.min(word.weight, other.weight);
    all += weight;
    if (word.isName || other.isName) continue;
    plain += weight;
    rare += Math.max(0, weight - COMMON);
  }
  return {
    meaning: cosine(a.vector, b.vector),
    aligned: 1,
    shared: (2 * all) / Math.max(1, a.weight + b.weight),
    told: (2 * plain) / Math.max(1, a.plainWeight + b.plainWeight),
    rare,
    otherNumbers: a.numbers.size && b.numbers.size && isDisjoint(a.numbers, b.numbers) ? 1 : 0,
  };
}

/** What comes into any talk is as common as this, in bits: one word in 1,000. */
const COMMON = 10;

/** Words of a sentence beyond these aren't aligned: the work grows with the product of both. */
const MOST = 40;

/**
 * The mean cosine of each word with its nearest in the other sentence, words weighed by how much they count; after Rus and
 * Lintean, "A comparison of greedy and optimal assessment of natural language student input", 2012 (greedy alignment).
 */
function alignment(a: WordVectors, b: WordVectors): number {
  const nearestA = new Float32Array(Math.min(a.count, MOST));
  const nearestB = new Float32Array(Math.min(b.count, MOST));
  const dimensions = a.vectors.length / a.count;
  const [x, y] = [a.vectors, b.vectors];
  // A word's nearest is itself, where the other sentence has it: so two that both have theirs needn't be held together.
  const [hasA, hasB] = [new Uint8Array(nearestA.length), new Uint8Array(nearestB.length)];
  for (let i = 0; i < nearestA.length; i++) {
    for (let j = 0; j < nearestB.length; j++) {
      if (x[i * dimensions] !== y[j * dimensions] || !areEqualAt(x, i * dimensions, y, j * dimensions, dimensions))
        continue;
      hasA[i] = 1;
      hasB[j] = 1;
      nearestA[i] = nearestB[j] = dotAt(x, i * dimensions, y, j * dimensions, dimensions);
    }
  }
  for (let i = 0; i < nearestA.length; i++) {
    for (let j = 0; j < nearestB.length; j++) {
      if (hasA[i] && hasB[j]) continue;
      const dot = dotAt(x, i * dimensions, y, j * dimensions, dimensions);
      if (dot > nearestA[i]!) nearestA[i] = dot;
      if (dot > nearestB[j]!) nearestB[j] = dot;
    }
  }
  return (mean(nearestA, a.lengths) + mean(nearestB, b.lengths)) / 2;
}

function areEqualAt(x: Float32Array, from: number, y: Float32Array, other: number, dimensions: number): boolean {
  for (let k = 0; k < dimensions; k++) if (x[from + k] !== y[other + k]) return false;
  return true;
}

/** The dot product of two stretches, in four sums, which the machine adds up side by side: that halves the time. */
function dotAt(x: Float32Array, from: number, y: Float32Array, other: number, dimensions: number): number {
  let p = 0;
  let q = 0;
  let r = 0;
  let s = 0;
  const end = from + dimensions;
  let i = from;
  let j = other;
  for (; i + 3 < end; i += 4, j += 4) {
    p += x[i]! * y[j]!;
    q += x[i + 1]! * y[j + 1]!;
    r += x[i + 2]! * y[j + 2]!;
    s += x[i + 3]! * y[j + 3]!;
  }
  for (; i < end; i++, j++) p += x[i]! * y[j]!;
  return p + q + r + s;
}

function mean(values: Float32Array, weights: Float32Array): number {
  let [sum, all] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += weights[i]! * values[i]!;
    all += weights[i]!;
  }
  return all ? sum / all : 0;
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return false;
  return true;
}
