import { type TextLayer, tokenAt } from "../../text/layer.ts";
import { overlap } from "../../text/span.ts";
import { TAGS } from "../../text/tags.ts";
import type { FoundAttribution } from "../engine.ts";

/** Cues that name where something was taken from. */
const CITING = /^(?:citing|quoting|cites|cited|referring to|refers to|with reference to|with a reference to)$/i;

/** "… reports, citing her column": what is cited is a document, a step in the chain of hands, and nothing that was said. */
export function bareCitation(layer: TextLayer, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  return found.filter(({ cue, content }) => {
    if (cue.length !== 1 || !CITING.test(layer.text.slice(...cue[0]!))) return true;
    return (
      content.some((span) => hasVerb(layer, span)) || content.some((span) => /["“«„]/.test(layer.text.slice(...span)))
    );
  });
}

function hasVerb(layer: TextLayer, span: [number, number]): boolean {
  for (let i = tokenAt(layer, span[0]); i < layer.count && layer.start[i]! < span[1]; i++) {
    if (/^(?:VB[DPZ]|MD)$/.test(TAGS[layer.tag[i]!]!) && overlap([layer.start[i]!, layer.end[i]!], span)) return true;
  }
  return false;
}
