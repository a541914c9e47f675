import type { Embedding } from "../embedding/embedding.ts";
import type { Judgement, Linker } from "../linker.ts";
import { linkage } from "../utterances/linkage.ts";
import { keysOf } from "./keys.ts";
import { type Likest, likest } from "./likest.ts";
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
  /** How much the same two utterances say, about 0 to 1: ranks those too that are too unlike for a judgement. */
  sameness(a: PointNode, b: PointNode): number;
}

/** Sameness at which two passages are as likely one point as not, and how steeply the probability rises there. */
const [EVEN, STEEP] = [0.6, 14];
/** Pairs that are less likely one point than this are forgotten. */
const FAINT = 0.3;
/** How well two clusters must be tied to become one point. */
const LEAST = 0.5;

/**
 * Finds which utterances make one talking point: the same claim in other words, on another occasion, by somebody else. Two
 * passages are as alike as their likest sentences; what counts is what they mean (the embedding), which telling words they
 * share, and whether numbers and negation agree. Who speaks and when doesn't count.
 *
 * What was worked out for a node is kept as long as the node object is.
 *
 * @example
 * const linker = pointLinker({ embedding: createEmbedding(file) });
 * linker.compare(a, b) // { score: 0.91, reason: "both: “spillway”; meaning 0.83" }
 */
export function pointLinker({ embedding }: PointModel): PointLinker {
  const passages = new WeakMap<PointNode, Passage>();
  const passage = (node: PointNode): Passage => {
    let known = passages.get(node);
    if (!known) {
      known = passageOf(node.content, embedding);
      passages.set(node, known);
    }
    return known;
  };
  return {
    isClaim: (node) => makesClaim(passage(node)),
    keys: (node) => keysOf(passage(node)),
    sameness: (a, b) => likest(passage(a), passage(b)).sameness,
    compare: (a, b) => judge(likest(passage(a), passage(b))),
    group: (nodes, links, decisions) =>
      linkage(
        nodes.map(({ id }) => id),
        links,
        decisions,
        LEAST,
      ),
  };
}

function judge({ sameness, reason }: Likest): Judgement | null {
  const score = 1 / (1 + Math.exp(STEEP * (EVEN - sameness)));
  return score < FAINT ? null : { score, reason: reason() };
}
