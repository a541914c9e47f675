import type { Decision, Keyed, Link } from "../linker.ts";
import { linkage, type Tying } from "./linkage.ts";

/** Pairs that are less likely one than this count as not linked. */
const FAINT = 0.1;
const TYING: Tying = { least: 0.46, strongest: 0.5 };
/** A pair that is less likely one than this can't tie two clusters, so it is no link: components stay small. */
export const LINKED = TYING.least;
/** In components of so many nodes, all pairs are compared. */
const SMALL = 24;

/**
 * Divides a component of links into utterances. Pairs that aren't linked, for no key brought them together or they are too
 * faint, tie no groups but may still speak for them: in all but the largest components they are weighed now.
 */
export function divide<Node>(
  nodes: readonly Keyed<Node>[],
  links: readonly Link[],
  decisions: readonly Decision[],
  likelihood: (a: Node, b: Node) => number,
): string[][] {
  const ids = nodes.map(({ id }) => id);
  const isSmall = nodes.length > 2 && nodes.length <= SMALL;
  return linkage(ids, links, decisions, TYING, isSmall ? () => unlinkedPairs(nodes, links, likelihood) : undefined);
}

function unlinkedPairs<Node>(
  nodes: readonly Keyed<Node>[],
  links: readonly Link[],
  likelihood: (a: Node, b: Node) => number,
): Link[] {
  const compared = new Set(links.map(({ a, b }) => `${a} ${b}`));
  const pairs: Link[] = [];
  nodes.forEach((one, i) => {
    for (const other of nodes.slice(i + 1)) {
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      if (compared.has(`${a.id} ${b.id}`)) continue;
      const score = likelihood(a.node, b.node);
      if (score >= FAINT) pairs.push({ a: a.id, b: b.id, score, reason: "" });
    }
  });
  return pairs;
}
