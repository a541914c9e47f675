import type { When } from "../ask/day.ts";

/** @example whenInWords({ from: "2024-03-01", to: "2024-03-31" }) // "between 2024-03-01 and 2024-03-31" */
export function whenInWords(when: When | null): string {
  if (!when || (when.from === null && when.to === null)) return "undated";
  const { from, to } = when;
  if (from === to) return from!;
  if (from === null) return `${to} or earlier`;
  return to === null ? `${from} or later` : `between ${from} and ${to}`;
}
