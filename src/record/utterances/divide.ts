import { connected } from "../connected.ts";
import type { Decision, Keyed, Link } from "../linker.ts";
import { linkage, sureOf, type Tying } from "./linkage.ts";

/** Pairs that are less likely one than this count as not linked. */
const FAINT = 0.1;
const TYING: Tying = { least: 0.46, strongest: 0.5, sure: 0.8 };
/** A pair that is less likely one than this can't tie two clusters, so it is no link: components stay small. */
export const LINKED = TYING.least;
/** A pair as likely as this is one utterance, whatever else hangs on either. */
export const SURE = sureOf(TYING);
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
  return linkage(
    ids,
    links,
    decisions,
    TYING,
    isSmall ? () => unlinkedPairs(nodes, links, decisions, likelihood) : undefined,
  );
}

function unlinkedPairs<Node>(
  nodes: readonly Keyed<Node>[],
  links: readonly Link[],
  decisions: readonly Decision[],
  likelihood: (a: Node, b: Node) => number,
): Link[] {
  const compared = new Set(links.map(({ a, b }) => `${a} ${b}`));
  // Between two that are one anyway, unless a person parted them, nothing needs to be weighed.
  const one = decisions.length
    ? new Map<string, string>()
    : connected(
        nodes.map(({ id }) => id),
        links.filter(({ score }) => score >= SURE),
      );
  const pairs: Link[] = [];
  nodes.forEach((node, i) => {
    for (const other of nodes.slice(i + 1)) {
      const [a, b] = node.id < other.id ? [node, other] : [other, node];
      if (compared.has(`${a.id} ${b.id}`) || (one.size && one.get(a.id) === one.get(b.id))) continue;
      const score = likelihood(a.node, b.node);
      if (score >= FAINT) pairs.push({ a: a.id, b: b.id, score, reason: "" });
    }
  });
  return pairs;
}
