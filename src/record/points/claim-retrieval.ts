import { cosine, type Embedding } from "../embedding/embedding.ts";
import { createBm25 } from "./bm25.ts";
import { withoutPostMarks } from "./post.ts";
import { stretches, terms } from "./terms.ts";

/** A claim that was recorded, in one or several wordings. */
export interface RecordedClaim {
  readonly id: string;
  readonly wordings: readonly string[];
}

export interface FoundClaim {
  readonly id: string;
  /** Only its order among what the same query found means something. */
  readonly score: number;
}

/** How many of each ranking are looked at together. */
const CANDIDATES = 30;

/**
 * What each ranking counts: the words, the stretches of letters (both as shares of the query's best), the meaning. Found on
 * the training queries of claims/ by softmax regression over the candidates.
 */
const WEIGHTS = { words: 4, stretches: 9, meaning: 6 };

/** Sentences of a query, roughly: what a long one says beside the claim shall not drown it. */
const SENTENCE_END = /(?<=[.!?:])\s+|\n/;
/** A sentence of fewer characters than this says too little by itself. */
const SHORT = 20;

/**
 * Finds which recorded claim a statement repeats: by its words, by their stretches of letters, and by what it means, in
 * one weighted sum. Words tell best where names are rare; meaning helps where it was put in other words.
 *
 * @returns a function that gives the best `limit` claims for a statement, best first
 * @example
 * const find = createClaimRetrieval(embedding, [{ id: "c1", wordings: ["The Brenn dam is cracked."] }]);
 * find("They say the barrage on the Brenn has cracks", 5)[0] // { id: "c1", … }
 */
export function createClaimRetrieval(embedding: Embedding, claims: readonly RecordedClaim[]) {
  const words = claims.map(({ wordings }) => terms(wordings.join(" ")));
  const byWords = createBm25(words);
  const byStretches = createBm25(words.map(stretches));
  const vectors = claims.map(({ wordings }) => wordings.map((wording) => embedding.embed(wording)));

  return (statement: string, limit: number): FoundClaim[] => {
    const asked = terms(statement);
    const said = withoutPostMarks(statement);
    const sentences = said.split(SENTENCE_END).filter((sentence) => sentence.length > SHORT);
    const meant = [said, ...sentences].map((sentence) => embedding.embed(sentence));
    const rankings = {
      words: byWords.scores(asked),
      stretches: byStretches.scores(stretches(asked)),
      meaning: Float32Array.from(vectors, (some) => nearest(meant, some)),
    };
    const best = (scores: Float32Array) => scores.reduce((most, score) => Math.max(most, score), 0) || 1;
    const most = { words: best(rankings.words), stretches: best(rankings.stretches) };
    const candidates = new Set(Object.values(rankings).flatMap((scores) => top(scores, CANDIDATES)));
    return Array.from(candidates, (claim) => ({
      id: claims[claim]!.id,
      score:
        (WEIGHTS.words * rankings.words[claim]!) / most.words +
        (WEIGHTS.stretches * rankings.stretches[claim]!) / most.stretches +
        WEIGHTS.meaning * rankings.meaning[claim]!,
    }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  };
}

/** The greatest cosine between one of these and one of those. */
function nearest(some: readonly Float32Array[], others: readonly Float32Array[]): number {
  let most = -1;
  for (const a of some) for (const b of others) most = Math.max(most, cosine(a, b));
  return most;
}

/** The numbers of the highest scores above 0. */
function top(scores: Float32Array, count: number): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < scores.length; i++) if (scores[i]! > 0) numbers.push(i);
  return numbers.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, count);
}
