import { type TextLayer, tokenAt } from "../../text/layer.ts";
import { overlap, type Span } from "../../text/span.ts";
import { TAGS } from "../../text/tags.ts";
import { namesDocument } from "../act.ts";
import type { FoundAttribution } from "../engine.ts";

/** Cues that name where something was taken from. */
const CITING = /^(?:citing|quoting|cites|cited|referring to|refers to|with reference to|with a reference to)$/i;
/** Who hands words on: media and their sources. */
const HAND =
  /^(?:(?:an?|the|its|their|his|her|own|other|another|unnamed|anonymous|local|foreign|several|two|\p{Lu}\S*)\s+)*(?:agenc(?:y|ies)|newspapers?|magazines?|outlets?|channels?|broadcasters?|media|press service|sources?)\b/u;
/** A name, perhaps with "of" or "and" in it: what is cited by its name alone is a medium or a person. */
const NAME = /^(?:the\s+)?\p{Lu}[^\s,]*(?:\s+(?:(?:of|and|the|for|&)\s+)?\p{Lu}[^\s,]*)*$/u;

/** "… reports, citing her column": what is cited is a document or a medium, a step in the chain of hands, and nothing that was said. */
export function bareCitation(layer: TextLayer, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { text } = layer;
  return found.filter(({ cue, content }) => {
    if (cue.length !== 1 || content.length !== 1 || !CITING.test(text.slice(...cue[0]!))) return true;
    const [cited] = content as [Span];
    const words = text.slice(...cited);
    const isHand = namesDocument(words) || HAND.test(words) || NAME.test(words);
    return !isHand || /["“«„]/.test(words) || hasVerb(layer, cited);
  });
}

function hasVerb(layer: TextLayer, span: Span): boolean {
  for (let i = tokenAt(layer, span[0]); i < layer.count && layer.start[i]! < span[1]; i++) {
    if (/^(?:VB[DPZ]|MD)$/.test(TAGS[layer.tag[i]!]!) && overlap([layer.start[i]!, layer.end[i]!], span)) return true;
  }
  return false;
}
