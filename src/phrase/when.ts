import type { When } from "../ask/day.ts";

/** @example "2024-03-12", "between 2022-12-21 and 2023-02-24", "2024-03-12 or later", "undated" */
export function whenInWords(when: When | null): string {
  if (!when) return "undated";
  const { from, to } = when;
  if (from === null) return `${to} or earlier`;
  if (to === null) return `${from} or later`;
  return from === to ? from : `between ${from} and ${to}`;
}
