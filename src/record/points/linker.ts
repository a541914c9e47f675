import type { Embedding } from "../embedding/embedding.ts";
import type { Linker } from "../linker.ts";
import { remembered } from "../remembered.ts";
import { linkage } from "../utterances/linkage.ts";
import { keysOf } from "./keys.ts";
import { likest } from "./likest.ts";
import { makesClaim, type Passage, passageOf } from "./passage.ts";
import type { PointNode } from "./point-node.ts";

/** What points are found with. */
export interface PointModel {
  readonly embedding: Embedding;
}

/** Finds talking points among utterances. */
export interface PointLinker extends Linker<PointNode> {
  /** Whether an utterance says something that could be said again in other words; only such ones are nodes. */
  isClaim(node: PointNode): boolean;
  /** The probability that two utterances make one point, also where it is too small for a judgement. */
  probability(a: PointNode, b: PointNode): number;
}

/** What was worked out for so many contents is kept. */
const PASSAGES = 4_000;
/** Pairs that are less likely one point than this are forgotten. */
const FAINT = 0.3;
/** Sentences that are farther apart in meaning are never one point. */
const FAR = 0.55;
/**
 * How well two clusters must be tied to become one point. Of the pairs that were judged by hand, four of five above it are
 * right, and three of four that are right are above it.
 */
const LEAST = 0.5;

/**
 * Finds which utterances make one talking point: the same claim in other words, on another occasion, by somebody else. Two
 * passages are as alike as their likest sentences; what counts is what they mean (the embedding), which telling words they
 * share, and whether numbers agree. Who speaks and when doesn't count.
 *
 * @example
 * const linker = pointLinker({ embedding: createEmbedding(file) });
 * linker.compare(a, b) // { score: 0.91, reason: "both: “spillway”; meaning 0.83" }
 */
export function pointLinker({ embedding }: PointModel): PointLinker {
  const passageIn = remembered(PASSAGES, (content: string) => passageOf(content, embedding));
  const passage = ({ content }: PointNode): Passage => passageIn(content);
  return {
    isClaim: (node) => makesClaim(passage(node)),
    keys: (node) => keysOf(passage(node)),
    probability: (a, b) => likest(passage(a), passage(b)).score,
    compare(a, b) {
      const { score, reason } = likest(passage(a), passage(b), FAR, FAINT);
      return score < FAINT ? null : { score, reason: reason() };
    },
    group: (nodes, links, decisions) =>
      linkage(
        nodes.map(({ id }) => id),
        links,
        decisions,
        { least: LEAST, strongest: 0.6 },
      ),
  };
}
