import type { TextLayer } from "../../text/layer.ts";
import { overlap, type Span } from "../../text/span.ts";
import type { FoundAttribution } from "../engine.ts";

/** A name or office before a colon: one to five words, the first in capitals, no verb among them. */
const BEFORE = /^((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:of|the|for|and|\p{L}[\p{L}.'’-]*)){0,5})(:)\s+(?=\S)/u;
/** A name or office behind a dash at the end: "Harvest is safe - minister", ", - Roe". */
const BEHIND = /\S(,?\s+[-–—]\s*)((?:\p{L}[\p{L}.'’-]*)(?:\s+\p{L}[\p{L}.'’-]*){0,4})\s*$/u;
/** What stands before a colon and is no speaker. */
const LABELS =
  /^(?:video|watch|photos?|gallery|live|update[ds]?|exclusive|breaking|analysis|opinion|editorial|report|poll|fact check|review|read|listen|podcast|interview|explainer|election|part|day|week|chapter|why|how|what|when|where|who|here|this|these|the|a|an|in|on|at|as|from|with|warning|question|answer|q&a)\b/i;

const CONFIDENCE = 0.6;

/** Headlines of the form "X: what X said" and "What X said - X". */
export function headlineSpeaker(layer: TextLayer, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const added: FoundAttribution[] = [];
  for (const { kind, span } of layer.parts) {
    if (kind !== "headline") continue;
    const line = layer.text.slice(...span);
    const read = beforeColon(line) ?? behindDash(line);
    if (!read) continue;
    const at = ([start, end]: Span): Span => [span[0] + start, span[0] + end];
    added.push({ source: [at(read.source)], cue: [at(read.cue)], content: [at(read.content)], confidence: CONFIDENCE });
  }
  // What an engine found in the same words stands only if it was surer; else the headline's form decides.
  const clashes = (a: FoundAttribution, b: FoundAttribution) =>
    a.content.some((span) => b.content.some((other) => overlap(span, other)));
  const free = added.filter((own) => !found.some((other) => other.confidence > CONFIDENCE && clashes(own, other)));
  if (!free.length) return found;
  return [...found.filter((other) => !free.some((own) => clashes(own, other))), ...free];
}

function beforeColon(line: string): { source: Span; cue: Span; content: Span } | null {
  const match = BEFORE.exec(line);
  if (!match || LABELS.test(match[1]!)) return null;
  const name = match[1]!.length;
  const end = line.trimEnd().length;
  return end - match[0].length < 12
    ? null
    : { source: [0, name], cue: [name, name + 1], content: [match[0].length, end] };
}

function behindDash(line: string): { source: Span; cue: Span; content: Span } | null {
  const match = BEHIND.exec(line);
  if (!match) return null;
  const from = match.index + 1 + match[1]!.length;
  const dash = match.index + 1 + match[1]!.search(/[-–—]/);
  return match.index < 12
    ? null
    : { source: [from, from + match[2]!.length], cue: [dash, dash + 1], content: [0, match.index + 1] };
}
