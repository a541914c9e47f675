import type { Occasion } from "../../reading/reading.ts";

/** @example "interview with The Harbour Times", "press conference in Brennick, 12 March 2024" */
export function occasionInWords({ kind, with: other, place, date }: Occasion): string {
  const partner = other ? ` ${PREPOSITIONS[kind] ?? "with"} ${other}` : "";
  return `${kind}${partner}${place ? ` in ${place}` : ""}${date ? `, ${date}` : ""}`;
}

const PREPOSITIONS: Record<string, string> = {
  column: "in",
  post: "on",
  testimony: "before",
  session: "of",
  speech: "to",
  statement: "to",
};
