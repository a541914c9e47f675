import { areConnected } from "../connected.ts";
import type { Decision, Link } from "../linker.ts";

/** How two clusters are tied: the strongest link between them, and the sum of all. */
interface Tie {
  strongest: number;
  sum: number;
}

interface Cluster {
  /** In ascending order of their ids; the first names the cluster. */
  members: number[];
  ties: Map<Cluster, Tie>;
  /** Clusters that a person keeps apart from it. */
  apart: Set<Cluster>;
}

/** When two clusters become one. */
export interface Tying {
  /** How well they must be tied at least, 0 to 1. */
  readonly least: number;
  /** How much the strongest link between them counts, beside the average over all their pairs: 1 is single linkage. */
  readonly strongest: number;
  /** A link as strong as this makes one of the clusters that it ties, whatever else there is between them. */
  readonly sure?: number;
}

/**
 * Divides a component by agglomeration: the two clusters that are tied best become one, until none are tied well enough. How
 * well is between the strongest link between them and the average over all their pairs (0 where two aren't linked), so
 * between single and average linkage: excerpts of one passage needn't share a word, but a chain through one vague
 * statement shouldn't hold. Two that a person joined begin as one cluster; two kept apart never come into one.
 *
 * @param ids the component's nodes
 * @param besides gives pairs that can't tie two clusters, but count in the average over all pairs; asked only where it matters
 */
export function linkage(
  ids: readonly string[],
  links: readonly Link[],
  decisions: readonly Decision[],
  tying: Tying,
  besides: () => readonly Link[] = () => [],
): string[][] {
  const sorted = [...ids].sort();
  const sure = sureOf(tying);
  // Mostly so where an article was copied; then nothing else needs to be looked at.
  if (
    !decisions.length &&
    areConnected(
      ids,
      links.filter(({ score }) => score >= sure),
    )
  )
    return [sorted];
  const place = new Map(sorted.map((id, i) => [id, i]));
  const clusters: Cluster[] = sorted.map((_, i) => ({ members: [i], ties: new Map(), apart: new Set() }));
  const at = (id: string) => clusters[place.get(id) ?? -1];

  const tie = ({ a, b, score }: Link, strongest: number) => {
    const [x, y] = [at(a), at(b)];
    if (!x || !y || x === y) return;
    x.ties.set(y, { strongest, sum: score });
    y.ties.set(x, { strongest, sum: score });
  };
  for (const pair of besides()) tie(pair, 0);
  for (const link of links) tie(link, link.score);
  const held = decisions.filter(({ a, b }) => at(a) && at(b) && a !== b).sort(byIds);
  for (const { a, b, same } of held) {
    if (same) continue;
    at(a)!.apart.add(at(b)!);
    at(b)!.apart.add(at(a)!);
  }
  const alive = new Set(clusters);
  const joined = [...clusters];
  for (const { a, b, same } of held) {
    const [x, y] = [joined[place.get(a)!]!, joined[place.get(b)!]!];
    if (!same || x === y || x.apart.has(y)) continue;
    join(x, y, alive);
    for (const member of x.members) joined[member] = x;
  }

  for (let best = bestTie(alive, tying); best; best = bestTie(alive, tying)) join(best[0], best[1], alive);
  return [...alive].map(({ members }) => members.map((member) => sorted[member]!));
}

const ABOVE_ALL = 2;

/** A link of this strength ties two clusters by itself, whatever the average. */
export function sureOf({ least, strongest, sure = ABOVE_ALL }: Tying): number {
  return Math.min(sure, least / strongest);
}

/** The two clusters that are tied best; among equals those whose members come first. */
function bestTie(
  alive: ReadonlySet<Cluster>,
  { least, strongest, sure = ABOVE_ALL }: Tying,
): [Cluster, Cluster] | null {
  let best: [Cluster, Cluster] | null = null;
  let most = least;
  for (const cluster of alive) {
    for (const [other, tie] of cluster.ties) {
      if (cluster.members[0]! > other.members[0]! || cluster.apart.has(other)) continue;
      const average = tie.sum / (cluster.members.length * other.members.length);
      const strength =
        tie.strongest >= sure ? 1 + tie.strongest : strongest * tie.strongest + (1 - strongest) * average;
      if (strength < most) continue;
      if (strength > most || !best || comesFirst(cluster, other, best)) {
        most = strength;
        best = [cluster, other];
      }
    }
  }
  return best;
}

function comesFirst(a: Cluster, b: Cluster, [c, d]: [Cluster, Cluster]): boolean {
  return a.members[0]! - c.members[0]! < 0 || (a === c && b.members[0]! < d.members[0]!);
}

/** Makes `b` a part of `a`. */
function join(a: Cluster, b: Cluster, alive: Set<Cluster>): void {
  a.ties.delete(b);
  for (const [other, tie] of b.ties) {
    other.ties.delete(b);
    if (other === a) continue;
    const before = a.ties.get(other);
    const both = before
      ? { strongest: Math.max(before.strongest, tie.strongest), sum: before.sum + tie.sum }
      : { strongest: tie.strongest, sum: tie.sum };
    a.ties.set(other, both);
    other.ties.set(a, both);
  }
  for (const other of b.apart) {
    other.apart.delete(b);
    other.apart.add(a);
    a.apart.add(other);
  }
  a.members = [...a.members, ...b.members].sort((x, y) => x - y);
  alive.delete(b);
}

function byIds(a: Decision, b: Decision): number {
  const [x, y] = [a, b].map(({ a: one, b: other }) => (one < other ? `${one}\n${other}` : `${other}\n${one}`));
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}
