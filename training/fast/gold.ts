import type { Run } from "../../src/attribution/linear/link.ts";
import type { TextLayer } from "../../src/text/layer.ts";
import type { Span } from "../../src/text/span.ts";
import type { Marked } from "./corpus.ts";

/** A marked attribution in tokens. */
export interface GoldAttribution {
  source: number[];
  cue: number[];
  content: number[];
}

/** The tokens that overlap any of the spans, ascending. */
export function tokensIn(layer: TextLayer, spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = layer.count;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (layer.end[mid]! <= start) low = mid + 1;
      else high = mid;
    }
    for (let i = low; i < layer.count && layer.start[i]! < end; i++) found.add(i);
  }
  return [...found].sort((a, b) => a - b);
}

/** The attributions of an article in tokens; those without content are left out. */
export function goldOf(layer: TextLayer, { attributions }: Marked): GoldAttribution[] {
  return attributions
    .map(({ source, cue, content }) => ({
      source: tokensIn(layer, source),
      cue: tokensIn(layer, cue),
      content: tokensIn(layer, content),
    }))
    .filter(({ content }) => content.length > 0);
}

/** Writes BIO labels of ascending tokens into a column: `begin` where a run starts, `begin + 1` where it goes on. */
export function writeBio(column: Uint8Array, tokens: readonly number[], begin: number): void {
  tokens.forEach((i, k) => {
    column[i] = k > 0 && tokens[k - 1] === i - 1 ? begin + 1 : begin;
  });
}

/** Makes an I that follows neither B nor I of its role a B: where one role was written over another, or a paragraph begins. */
function mendBio(labels: Uint8Array, paragraph: Int32Array): void {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0 || label % 2 === 1) continue;
    const before = i > 0 && paragraph[i - 1] === paragraph[i] ? labels[i - 1]! : 0;
    if (before !== label && before !== label - 1) labels[i] = label - 1;
  }
}

/** The labels of the first model: contents first, so that a cue inside another's content stays a cue. */
export function flatLabels(layer: TextLayer, gold: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(layer.count);
  for (const { content } of gold) writeBio(labels, content, 5);
  for (const { source } of gold) writeBio(labels, source, 1);
  for (const { cue } of gold) writeBio(labels, cue, 3);
  mendBio(labels, layer.paragraph);
  return labels;
}

const expand = (runs: readonly Run[]) => runs.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, k) => a + k));

/**
 * Which of an article's readings are right: content token Jaccard at least 0.5 with a gold content, sources that overlap (or
 * both none), one to one, best first.
 */
export function rightOnes(
  gold: readonly GoldAttribution[],
  found: readonly { source: Run[]; content: Run[] }[],
): Uint8Array {
  const right = new Uint8Array(found.length);
  const pairs: [number, number, number][] = [];
  const sets = gold.map(({ source, content }) => ({ source: new Set(source), content: new Set(content) }));
  found.forEach(({ source, content }, j) => {
    const c = expand(content);
    const s = expand(source);
    if (!c.length) return;
    sets.forEach((g, i) => {
      let both = 0;
      for (const k of c) if (g.content.has(k)) both++;
      const jaccard = both / (c.length + g.content.size - both);
      if (jaccard < 0.5) return;
      if (g.source.size ? s.some((k) => g.source.has(k)) : s.length === 0) pairs.push([jaccard, i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const used = new Set<number>();
  for (const [, i, j] of pairs) {
    if (used.has(i) || right[j]) continue;
    used.add(i);
    right[j] = 1;
  }
  return right;
}
