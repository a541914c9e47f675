import { type TextLayer, tokenAt } from "../../text/layer.ts";
import { holds, overlap, type Span } from "../../text/span.ts";
import type { FoundAttribution } from "../engine.ts";
import { nounPhraseEnd, nounPhraseStart } from "./noun-phrase.ts";

/** Nouns that hold what somebody says or thinks. */
const POSITION =
  /^(?:position|view|claim|argument|assertion|belief|contention|opinion|conviction|insistence|assessment|statement|stance|warning|promise|pledge|demand|allegation|conclusion)s?$/i;

/** An inner attribution is never surer than the one around it, and read right about four times in five. */
const SHARE = 0.8;

/** Inside what one person says, another's position: "agreed with the mayor's view that …", "the position of the mayor that …". */
export function nestedPosition(layer: TextLayer, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const added: FoundAttribution[] = [];
  for (const outer of found) {
    for (const content of outer.content) {
      for (let i = tokenAt(layer, content[0]); i < layer.count && layer.end[i]! <= content[1]; i++) {
        if (!POSITION.test(layer.text.slice(layer.start[i], layer.end[i]))) continue;
        const inner = readPosition(layer, i, content, outer);
        if (inner && !found.some(({ cue }) => cue.some((span) => overlap(span, inner.cue[0]!)))) added.push(inner);
      }
    }
  }
  return added.length ? [...found, ...added] : found;
}

function readPosition(layer: TextLayer, noun: number, content: Span, outer: FoundAttribution): FoundAttribution | null {
  const { text, start, end } = layer;
  const word = (i: number) => text.slice(start[i], end[i]).toLowerCase();
  let source: Span | null = null;
  let next = noun + 1;
  if (word(noun - 1) === "'s" || word(noun - 1) === "’s") {
    const first = nounPhraseStart(layer, noun - 2);
    if (first >= 0) source = [start[first]!, end[noun - 2]!];
  } else if (next < layer.count && word(next) === "of") {
    const last = nounPhraseEnd(layer, noun + 2);
    if (last >= 0) source = [start[noun + 2]!, end[last]!];
    next = last + 1;
  }
  if (!source || next >= layer.count || word(next) !== "that" || next + 1 >= layer.count) return null;
  const stop = Math.min(content[1], end[layer.sentenceStart[layer.sentence[noun]! + 1]! - 1]!);
  const said: Span = [start[next + 1]!, trimStop(text, start[next + 1]!, stop)];
  if (said[1] <= said[0] || !holds(content, said)) return null;
  return {
    source: [source],
    cue: [[start[noun]!, end[noun]!]],
    content: [said],
    confidence: Math.round(outer.confidence * SHARE * 1000) / 1000,
  };
}

const trimStop = (text: string, from: number, to: number) => (to > from && ".,;".includes(text[to - 1]!) ? to - 1 : to);
