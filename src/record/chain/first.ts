import { handKey, isHand } from "./hand.ts";
import type { Report } from "./report.ts";
import { houseOf, resolverOf } from "./resolve.ts";

/** Who carried an utterance first, of the articles in the record. */
export interface First {
  /**
   * certain: it appeared before all others could have; probable: as far as the days known go; unknown: several could
   * have been first.
   */
  readonly certainty: "certain" | "probable" | "unknown";
  /** The report, or all that could have been first, earliest first. */
  readonly reports: readonly string[];
  /** Outlets from which these reports say they have it, and of which the record holds no article that carries it. */
  readonly elsewhere: readonly string[];
  readonly reason: FirstReason;
}

/**
 * Why: `only` it carries the utterance; all others are `credited` to it; it is `earliest`; the others can have appeared on
 * its days, but `not before`. Or why nobody can say: some have `no date`, or appeared on the `same day`, or their days
 * `overlap`.
 */
export type FirstReason = "only" | "credited" | "earliest" | "not before" | "no date" | "same day" | "overlap";

/**
 * Says who had it first, from the days on which articles can have appeared. An article that credits another of these can't
 * have been before it; one without a date is never certain to be late.
 *
 * @param reports at least one
 */
export function firstOf(reports: readonly Report[]): First {
  const behind = resolverOf(reports);
  const relayed = new Set(reports.filter((one) => one.hops.some((hop) => behind(hop, one))).map(({ id }) => id));
  // In a ring of credits everybody has it from somebody: then the days alone tell.
  const origins = reports.some(({ id }) => !relayed.has(id))
    ? reports.filter(({ id }) => !relayed.has(id))
    : [...reports];
  const byDay = [...origins].sort(
    (a, b) => latest(a) - latest(b) || earliest(a) - earliest(b) || (a.id < b.id ? -1 : 1),
  );
  const [lead] = byDay;
  if (!lead) throw new Error("an utterance without reports has no first");
  const rivals = byDay.slice(1).filter((other) => earliest(other) <= latest(lead));
  const answer = (certainty: First["certainty"], reason: FirstReason, leads = [lead]): First => {
    const elsewhere = creditedElsewhere(leads, reports);
    const known = certainty === "certain" && elsewhere.length ? "probable" : certainty;
    return { certainty: known, reports: leads.map(({ id }) => id), elsewhere, reason };
  };
  if (!rivals.length) {
    const reason = byDay.length > 1 ? "earliest" : reports.length > 1 ? "credited" : "only";
    return answer("certain", reason);
  }
  const later = rivals.every((other) => latest(other) > latest(lead) && earliest(other) >= earliest(lead));
  if (later && rivals.every(({ published }) => published)) return answer("probable", "not before");
  return answer("unknown", whyUnknown([lead, ...rivals]), [lead, ...rivals]);
}

function whyUnknown(reports: readonly Report[]): FirstReason {
  if (reports.some(({ published }) => !published)) return "no date";
  return new Set(reports.map(({ published }) => String(published))).size === 1 ? "same day" : "overlap";
}

/** Whom these reports have it from, of whom nothing is here. */
function creditedElsewhere(leads: readonly Report[], reports: readonly Report[]): string[] {
  const here = new Set(reports.flatMap((report) => [...houseOf(report)]));
  const names = new Map<string, string>();
  for (const { from } of leads.flatMap(({ hops }) => hops.filter(isHand)))
    if (!here.has(handKey(from)) && !names.has(handKey(from))) names.set(handKey(from), from);
  return [...names.values()].sort();
}

function earliest({ published }: Report): number {
  return published?.[0] ?? Number.NEGATIVE_INFINITY;
}

function latest({ published }: Report): number {
  return published?.[1] ?? Number.POSITIVE_INFINITY;
}
