/**
 * How the record decides what is one: which names are one person, which statements are one utterance, which utterances
 * make one talking point. A linker is pure, and each of its answers looks only at what it is handed; so the outcome is a
 * function of what is in the record and not of the order in which it came, and one more node costs the same in a large
 * record as in a small one:
 *
 * 1. `keys` say where to look: nodes that share none are never compared;
 * 2. `compare` judges one pair; what is not even loosely alike is forgotten, the rest is kept as a link with its reason;
 * 3. `group` divides one connected component of links into groups; only components that a new node touches are divided anew.
 */
export interface Linker<Node> {
  /** Where this node is looked up; equal for all nodes that may be one with it. Few, and of what is rare. */
  keys(node: Node): readonly string[];
  /** How alike two nodes are, whichever comes first; null where they are not one for certain. */
  compare(a: Node, b: Node): Judgement | null;
  /**
   * Two nodes that a link of this score or a higher one ties are in one group, however the rest of their component looks;
   * only what people decided outweighs it. So a component that such links alone hold together needn't be divided.
   */
  readonly sure?: number;
  /**
   * Divides a component into groups, each a list of node ids. The order of what it is handed doesn't matter, what people
   * decided holds, and every node is in one group.
   */
  group(nodes: readonly Keyed<Node>[], links: readonly Link[], decisions: readonly Decision[]): string[][];
}

/** A node under its stable id: one that is the same in every record that holds it. */
export interface Keyed<Node> {
  readonly id: string;
  readonly node: Node;
}

/** What a comparison says. */
export interface Judgement {
  /** Probability that the two are one, 0 to 1. */
  readonly score: number;
  /** Why, in a few words that a reader can check: "same words", "initial A. for Antony". */
  readonly reason: string;
}

/** Two nodes that were judged alike. `a` < `b`. */
export interface Link extends Judgement {
  readonly a: string;
  readonly b: string;
}

/** What a person decided about two nodes; it outweighs every judgement. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}
