import type { First, FirstReason } from "../record/chain/first.ts";

const REASONS: Record<FirstReason, string> = {
  only: "no other article here carries it",
  credited: "all others credit it",
  earliest: "no other can have appeared so early",
  "not before": "others can have appeared on the same days, but not before",
  "no date": "some of them give no date",
  "same day": "they appeared on the same day",
  overlap: "the days on which they can have appeared overlap",
};

/**
 * Who carried an utterance first, in a sentence.
 *
 * @param outletOf a report's outlet or, where nothing names it, its article
 * @example "Northern Wire had it first: no other can have appeared so early."
 */
export function firstInWords(first: First, outletOf: (report: string) => string): string {
  const { certainty, reports, elsewhere, reason } = first;
  const names = listed([...new Set(reports.map(outletOf))]);
  const before = elsewhere.length
    ? ` It came by ${listed(elsewhere)}, whose own article on it is not in the record.`
    : "";
  if (reason === "only") return `Only ${names} carries it here.${before}`;
  if (certainty === "unknown") return `Who had it first is open: ${names}; ${REASONS[reason]}.${before}`;
  const had = certainty === "probable" && !elsewhere.length ? "probably had" : "had";
  return `${names} ${had} it first${elsewhere.length ? " of those here" : ""}: ${REASONS[reason]}.${before}`;
}

/** @example "A", "A and B", "A, B and C" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
