import type { Early } from "../../../ask/first.ts";
import { firstInWords } from "../../../phrase/first.ts";
import { whenInWords } from "../../../phrase/when.ts";
import type { Look } from "../look.ts";
import { brief } from "../plain.ts";
import { smallPrint } from "./heading.ts";
import { outletOf } from "./utterance.ts";
import { viewUtteranceRef } from "./utterance-ref.ts";

const LONGEST = 160;

/** Who said it first, and who had it first. */
export function viewFirst(results: readonly Early[], look: Look): string {
  return results.flatMap((early) => [...viewEarly(early, look), ""]).join("\n");
}

function viewEarly(early: Early, look: Look): string[] {
  const { carriedFirst, reports, before } = early;
  const outlet = (id: string) => outletOf(reports.find((report) => report.id === id)!);
  const lines = [...viewUtteranceRef(early, look), ...smallPrint([firstInWords(carriedFirst, outlet)], look)];
  if (!before) return lines;
  const point = `The same point was made before, in other words: ${before.speaker?.name ?? "nobody named"}, ${whenInWords(before.first)}, ${before.id}: ${brief(before.words, LONGEST)}`;
  return [...lines, ...smallPrint([point], look)];
}
