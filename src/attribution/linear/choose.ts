import type { Linked } from "./link.ts";

/** A linked cue with the probability that it was read right. */
export interface Judged extends Linked {
  confidence: number;
}

/** Tokens; two cues further apart than twice this never share content, whose window is shorter. */
const STRETCH = 1024;

/**
 * Which of the judged cues stand: the surer first, and none whose cue or most of whose content is already another's.
 *
 * @param floor the confidence below which nothing is reported
 */
export function choose(judged: readonly Judged[], floor: number): Judged[] {
  const order = [...judged].sort((a, b) => b.confidence - a.confidence || a.first - b.first);
  const chosen: Judged[] = [];
  // What was chosen, by the stretch of text its cue stands in: only near ones can clash.
  const near = new Map<number, Judged[]>();
  for (const cue of order) {
    if (cue.confidence < floor) break;
    if (!cue.content.length) continue;
    const at = Math.floor(cue.first / STRETCH);
    if ([at - 2, at - 1, at, at + 1, at + 2].some((k) => near.get(k)?.some((other) => clash(cue, other)))) continue;
    chosen.push(cue);
    near.set(at, [...(near.get(at) ?? []), cue]);
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
