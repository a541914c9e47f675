import type { Occasion } from "../reading/reading.ts";

/** @example "interview with The Harbour Times", "press conference in Brennick, 12 March 2024" */
export function occasionInWords({ kind, with: other, place, date }: Occasion): string {
  const partner = other ? ` ${PREPOSITIONS[kind] ?? "with"} ${other}` : "";
  return `${kind}${partner}${place ? ` in ${place}` : ""}${date ? `, ${date}` : ""}`;
}

/** What joins an occasion to the other party, where it isn't "with". */
const PREPOSITIONS: Record<string, string> = {
  briefing: "for",
  column: "in",
  email: "to",
  letter: "to",
  memo: "to",
  message: "to",
  poll: "by",
  post: "on",
  remarks: "to",
  report: "by",
  session: "of",
  speech: "to",
  statement: "to",
  summit: "of",
  testimony: "before",
};
