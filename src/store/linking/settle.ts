import { MOST, STRENGTHS } from "./components.ts";
import type { SettledGroup } from "./home.ts";
import type { Linking } from "./linking.ts";
import type { Linked } from "./links.ts";

/** What changed among the links of one kind of node. */
export interface Relinked {
  /** Nodes that are new: they are in no group yet. */
  readonly fresh: ReadonlySet<number>;
  /** Links that were made. */
  readonly made: readonly Linked[];
  /** Links that were taken away. */
  readonly lost: readonly Linked[];
  /** Nodes that have to be looked at whatever their links are. */
  readonly open: ReadonlySet<number>;
}

/** Nodes whose components have to be looked at: those that have only won links, and those that lost some. */
export interface Unsettled {
  readonly joined: Set<number>;
  readonly parted: Set<number>;
}

/**
 * Lets new nodes join the settled groups that they are tied to, and gives what remains to be looked at.
 *
 * A settled group is a component that sure links hold together. So a new node with a sure link into one and with no link
 * elsewhere belongs to it, and nothing else changes. Where it comes between two older nodes in a crowded list, these lose
 * their link; the group holds as long as a third node has sure links to both, which mostly the new one has.
 */
export function settle<T>(linking: Linking<T>, { fresh, made, lost, open }: Relinked): Unsettled {
  const { home, links, crowds } = linking;
  const { sure } = home.linker;
  if (!home.settled || sure === undefined) return { joined: endsOf(made), parted: endsOf(lost) };
  const groupOf = home.settled(new Set([...endsOf(made), ...endsOf(lost), ...open]));
  /** What a link must have to hold a group together in the crowd in which it stands. */
  const holding = (member: number) => Math.max(sure, STRENGTHS[crowds.of(member)]!);

  const spoiled = new Set<SettledGroup<T>>();
  const spoil = (row: number) => {
    const group = groupOf.get(row);
    if (group) spoiled.add(group);
  };
  for (const row of open) spoil(row);
  const parted = new Set<number>();
  const isWithin = ({ a, b }: Linked) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
  const unbridged = unbridgedOf(
    lost.filter((link) => isWithin(link) && link.score >= holding(link.a)),
    holding,
    links.ofEach,
  );
  for (const link of lost) {
    if (isWithin(link) && !unbridged.has(link)) continue;
    for (const row of [link.a, link.b]) {
      parted.add(row);
      spoil(row);
    }
  }

  const joined = new Set<number>();
  for (const { rows, within } of clustersOf(made, groupOf)) {
    if (!joins(rows, within)) for (const row of rows) joined.add(row);
  }
  return { joined, parted };

  /** Whether nodes that new links tie together came into one settled group. */
  function joins(rows: ReadonlySet<number>, within: readonly Linked[]): boolean {
    const [member, ...others] = [...rows].filter((row) => groupOf.has(row));
    const group = member === undefined ? undefined : groupOf.get(member);
    if (member === undefined || !group || spoiled.has(group)) return false;
    if (others.some((row) => groupOf.get(row) !== group)) return false;
    const incoming = [...rows].filter((row) => !groupOf.has(row));
    if (!incoming.every((row) => fresh.has(row) && !open.has(row))) return false;
    const level = crowds.of(member);
    if (group.size + incoming.length > MOST && level < STRENGTHS.length - 1) return false;
    const least = holding(member);
    if (
      !reachAll(
        incoming,
        within.filter(({ score }) => score >= least),
        groupOf,
      )
    )
      return false;
    const nodes = home.load(incoming);
    if (!group.join(incoming.map((row) => nodes.get(row)!))) return false;
    for (const row of incoming) crowds.set(row, level);
    return true;
  }
}

/** Links of which no third node makes up for the loss. */
function unbridgedOf(
  lost: readonly Linked[],
  holding: (member: number) => number,
  linksOfEach: Linking<unknown>["links"]["ofEach"],
): Set<Linked> {
  const ends = [...endsOf(lost)];
  const held = new Map(
    linksOfEach(ends).map((links, i) => {
      const least = holding(ends[i]!);
      return [ends[i]!, new Set(links.filter(({ score }) => score >= least).map(({ other }) => other))];
    }),
  );
  return new Set(lost.filter(({ a, b }) => !intersect(held.get(a)!, held.get(b)!)));
}

function intersect(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** What links tie together, where all of a settled group is one; each with the links in it. */
function clustersOf<G>(
  links: readonly Linked[],
  groupOf: ReadonlyMap<number, G>,
): { rows: Set<number>; within: Linked[] }[] {
  const at = new Map<number | G, Linked[]>();
  const unit = (row: number) => groupOf.get(row) ?? row;
  for (const link of links) {
    for (const end of new Set([unit(link.a), unit(link.b)])) {
      const others = at.get(end);
      if (others) others.push(link);
      else at.set(end, [link]);
    }
  }
  const seen = new Set<number | G>();
  return [...at.keys()].flatMap((seed) => {
    if (seen.has(seed)) return [];
    seen.add(seed);
    const units = [seed];
    const within = new Set<Linked>();
    for (const one of units) {
      for (const link of at.get(one)!) {
        within.add(link);
        for (const other of [unit(link.a), unit(link.b)]) {
          if (seen.has(other)) continue;
          seen.add(other);
          units.push(other);
        }
      }
    }
    return [{ rows: endsOf(within), within: [...within] }];
  });
}

/** Whether links lead from what is in a group to each of some nodes. */
function reachAll(nodes: readonly number[], links: readonly Linked[], groupOf: ReadonlyMap<number, unknown>): boolean {
  const reached = new Set<number>();
  const isIn = (row: number) => groupOf.has(row) || reached.has(row);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { a, b } of links) {
      if (isIn(a) && !groupOf.has(b)) reached.add(b);
      if (isIn(b) && !groupOf.has(a)) reached.add(a);
    }
  }
  return nodes.every((node) => reached.has(node));
}

function endsOf(links: Iterable<Linked>): Set<number> {
  const ends = new Set<number>();
  for (const { a, b } of links) ends.add(a).add(b);
  return ends;
}
