import { holds, type Span } from "../text/span.ts";
import type { FoundAttribution } from "./engine.ts";

/**
 * For each attribution the index of the innermost other whose content holds its cue and all of its content, or -1:
 * attributions within attributions ("She agreed with his view that…").
 */
export function within(attributions: readonly FoundAttribution[]): number[] {
  const ends = attributions.map(({ content }) => content.reduce((n, [, end]) => Math.max(n, end), 0));
  return attributions.map((inner, i) => {
    const spans = [...inner.cue, ...inner.content];
    let best = -1;
    // Those around it begin no later than its last word; a few hundred on either side are enough for any sentence.
    for (let j = Math.max(0, i - 100); j < Math.min(attributions.length, i + 100); j++) {
      if (j === i || ends[j]! < spans[0]![0]) continue;
      const outer = attributions[j]!;
      const around = spans.every((span) => outer.content.some((content) => holds(content, span)));
      if (!around || sameContent(inner.content, outer.content)) continue;
      if (best < 0 || sizeOf(outer.content) < sizeOf(attributions[best]!.content)) best = j;
    }
    return best;
  });
}

const sizeOf = (spans: readonly Span[]) => spans.reduce((n, [start, end]) => n + end - start, 0);
const sameContent = (a: readonly Span[], b: readonly Span[]) => sizeOf(a) === sizeOf(b);
