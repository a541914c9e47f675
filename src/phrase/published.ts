import type { Published } from "../reading/reading.ts";

/** @example "2024-03-12", "between 2022-12-21 and 2023-02-24", "undated" */
export function publishedInWords(published: Published | null): string {
  if (!published) return "undated";
  if ("date" in published) return published.date;
  const { notBefore, notAfter } = published;
  if (notBefore && notAfter) return `between ${notBefore} and ${notAfter}`;
  if (notBefore) return `${notBefore} or later`;
  return notAfter ? `${notAfter} or earlier` : "undated";
}
