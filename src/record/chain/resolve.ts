import type { Hop } from "../../reading/reading.ts";
import { handKey, isHand } from "./hand.ts";
import type { Report } from "./report.ts";

/**
 * The report that a hop leads to: of the credited outlet's own reports of the same words, the last one that can have
 * appeared before the article that credits it. Null where the outlet's article isn't among them.
 */
export function reportBehind(hop: Hop, by: Report, reports: readonly Report[]): Report | null {
  if (!isHand(hop)) return null;
  const key = handKey(hop.from);
  const fitting = reports.filter(
    (report) => report.article !== by.article && isOf(report, key) && canPrecede(report.published, by.published),
  );
  return fitting.sort((a, b) => day(b) - day(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** Whether something of these days can have appeared no later than something of those. */
export function canPrecede(a: Report["published"], b: Report["published"]): boolean {
  return a === null || b === null || a[0] === null || b[1] === null || a[0] <= b[1];
}

function day({ published }: Report): number {
  return published?.[1] ?? published?.[0] ?? Number.NEGATIVE_INFINITY;
}

/** Whether a report is of a medium: its outlet, or the agency under whose mark it came where nothing names the outlet. */
function isOf({ outlet, hops, credits }: Report, key: string): boolean {
  if (outlet) return handKey(outlet.name) === key;
  return [...hops, ...credits].some(({ form, from }) => form === "wire" && handKey(from) === key);
}
