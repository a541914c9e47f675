import type { Hop } from "../../reading/reading.ts";
import { handKey, isHand } from "./hand.ts";
import type { Report } from "./report.ts";

/** Finds the report that a hop of another one leads to. */
export type Resolver = (hop: Hop, by: Report) => Report | null;

/**
 * Looks for reports behind hops: of the credited outlet's own reports of the same words, the last one that can have appeared
 * before the article that credits it. Null where the outlet's article isn't among them.
 */
export function resolverOf(reports: readonly Report[]): Resolver {
  const byHand = new Map<string, Report[]>();
  for (const report of reports) {
    for (const key of houseOf(report)) byHand.set(key, [...(byHand.get(key) ?? []), report]);
  }
  return (hop, by) => {
    if (!isHand(hop)) return null;
    const own = byHand.get(handKey(hop.from)) ?? [];
    return own
      .filter(({ article, published }) => article !== by.article && canPrecede(published, by.published))
      .reduce<Report | null>((last, report) => (last === null || isLater(report, last) ? report : last), null);
  };
}

/** Whether something of these days can have appeared no later than something of those. */
export function canPrecede(a: Report["published"], b: Report["published"]): boolean {
  return a === null || b === null || a[0] === null || b[1] === null || a[0] <= b[1];
}

/** Whose a report is: its outlet's, or that of the agency under whose mark it came where nothing names the outlet. */
export function houseOf({ outlet, hops, credits }: Report): Set<string> {
  if (outlet) return new Set([handKey(outlet.name)]);
  return new Set([...hops, ...credits].filter(({ form }) => form === "wire").map(({ from }) => handKey(from)));
}

function isLater(a: Report, b: Report): boolean {
  return day(a) > day(b) || (day(a) === day(b) && a.id < b.id);
}

function day({ published }: Report): number {
  return published?.[1] ?? published?.[0] ?? Number.NEGATIVE_INFINITY;
}
