import type { Linked } from "./link.ts";

/** A linked cue with the probability that it was read right. */
export interface Judged extends Linked {
  confidence: number;
}

/**
 * Which of the judged cues stand: the surer first, and none whose cue or most of whose content is already another's.
 *
 * @param floor the confidence below which nothing is reported
 */
export function choose(judged: readonly Judged[], floor: number): Judged[] {
  const order = [...judged].sort((a, b) => b.confidence - a.confidence || a.first - b.first);
  const chosen: Judged[] = [];
  for (const cue of order) {
    if (cue.confidence < floor) break;
    if (!cue.content.length) continue;
    if (chosen.some((other) => clash(cue, other))) continue;
    chosen.push(cue);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

function clash(a: Judged, b: Judged): boolean {
  if (a.first <= b.last && b.first <= a.last) return true;
  let both = 0;
  let sizeA = 0;
  let sizeB = 0;
  for (const [s, e] of a.content) {
    sizeA += e - s + 1;
    for (const [t, f] of b.content) both += Math.max(0, Math.min(e, f) - Math.max(s, t) + 1);
  }
  if (!both) return false;
  for (const [s, e] of b.content) sizeB += e - s + 1;
  return both / Math.min(sizeA, sizeB) > 0.5;
}
