import { copiesAmong } from "./copies.ts";
import { handKey, isHand } from "./hand.ts";
import type { Report } from "./report.ts";
import { resolverOf } from "./resolve.ts";

/** Reports that go back to one: whoever counts witnesses counts them once. */
export interface Source {
  /** The outlet or agency that they all have it from, as far as they say; else the outlet of its only article. */
  readonly name: string | null;
  /** The outlets in which they stand; empty where nothing names them, so that nobody knows whether they are independent. */
  readonly outlets: readonly string[];
  /** Their ids, in the order given. */
  readonly reports: readonly string[];
  /** Why they are one: what one of them has from the other, or both from a third. */
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly a: string;
  readonly b: string;
  /** “credits Ukrinform”, “both credit Northern Wire”, “the same story in 82 % of its words”. */
  readonly reason: string;
}

/**
 * Tells independent reports of an utterance from copies: one source is what shares its story's words outside the
 * quotations, credits the same outlet or agency for them, or credits another of these reports. Two articles of one
 * outlet are one source. The outcome doesn't depend on the order, but for that of the lists.
 *
 * @example sourcesOf(reports).length // “5 outlets, 2 independent sources”
 */
export function sourcesOf(reports: readonly Report[]): Source[] {
  const ties = [...creditTies(reports), ...sharedTies(reports), ...copyTies(reports)];
  const root = new Map(reports.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    while (root.get(top) !== top) top = root.get(top)!;
    return top;
  };
  for (const { a, b } of ties) root.set(find(a), find(b));
  const groups = new Map<string, { members: Report[]; ties: Tie[] }>();
  for (const report of reports) {
    const top = find(report.id);
    const group = groups.get(top);
    if (group) group.members.push(report);
    else groups.set(top, { members: [report], ties: [] });
  }
  for (const tie of ties) groups.get(find(tie.a))!.ties.push(tie);
  return [...groups.values()].map(({ members, ties }) => ({
    name: originOf(members),
    outlets: [...new Set(members.flatMap(({ outlet }) => outlet?.name ?? []))],
    reports: members.map(({ id }) => id),
    ties,
  }));
}

function creditTies(reports: readonly Report[]): Tie[] {
  const behind = resolverOf(reports);
  return reports.flatMap((report) =>
    [...report.hops, ...report.credits].flatMap((hop) => {
      const found = behind(hop, report);
      return found ? [{ a: report.id, b: found.id, reason: `credits ${hop.from}` }] : [];
    }),
  );
}

/** Each report is tied to the first other that names the same hand, or is of the same outlet. */
function sharedTies(reports: readonly Report[]): Tie[] {
  const first = new Map<string, Report>();
  const outlets = new Map<string, Report>();
  const ties: Tie[] = [];
  for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const { from } of [...report.hops, ...report.credits].filter(isHand)) {
      const other = first.get(handKey(from));
      if (other && other.id !== report.id) ties.push({ a: other.id, b: report.id, reason: `both credit ${from}` });
      else first.set(handKey(from), report);
    }
    if (!report.outlet) continue;
    const key = handKey(report.outlet.name);
    const same = outlets.get(key);
    if (same) ties.push({ a: same.id, b: report.id, reason: `both in ${report.outlet.name}` });
    else outlets.set(key, report);
  }
  return ties;
}

function copyTies(reports: readonly Report[]): Tie[] {
  const inOrder = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  return copiesAmong(inOrder.map(({ text }) => text)).map(({ a, b, share }) => ({
    a: inOrder[a]!.id,
    b: inOrder[b]!.id,
    reason: `the same story in ${Math.round(Math.min(1, share) * 100)} % of its words`,
  }));
}

/** Whom the members have it from: the hand that most of them credit and that credits nobody itself, else their one outlet. */
function originOf(members: readonly Report[]): string | null {
  const handsOf = ({ hops, credits }: Report) => [...hops, ...credits].filter(isHand).map(({ from }) => from);
  const relays = new Set(members.flatMap((m) => (m.outlet && handsOf(m).length ? [handKey(m.outlet.name)] : [])));
  const credited = members.flatMap(handsOf).filter((name) => !relays.has(handKey(name)));
  if (credited.length) return mostNamed(credited);
  const outlets = members.map(({ outlet }) => outlet?.name ?? "");
  return new Set(outlets.map(handKey)).size === 1 ? mostNamed(outlets) || null : null;
}

function mostNamed(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(handKey(name), (counts.get(handKey(name)) ?? 0) + 1);
  const count = (name: string) => counts.get(handKey(name))!;
  return [...names].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0]!;
}
