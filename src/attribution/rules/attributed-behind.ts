import type { TextLayer } from "../../text/layer.ts";
import { overlap, type Span } from "../../text/span.ts";
import type { FoundAttribution } from "../engine.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

/** "This was stated by …", "That's according to …", at the head of a sentence. Reporting media are no speakers, so "reported" is not here. */
const BEHIND =
  /^(?:this|that|it)(?:\s+(?:was|is|has been)|['’]s)\s+((?:stated|said|announced|declared|noted|emphasi[sz]ed|stressed|claimed|written)\s+by|according\s+to|the\s+(?:word|view|opinion|assessment)\s+of)\s+/i;

/** Read right about this often, judged on articles in this manner. */
const CONFIDENCE = 0.85;

/** A paragraph whose speaker only the next one names: its whole text is what was said. */
export function attributedBehind(layer: TextLayer, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { text, start, end, paragraphStart, furniture } = layer;
  const added: FoundAttribution[] = [];
  for (let p = 1; p + 1 < paragraphStart.length; p++) {
    const first = paragraphStart[p]!;
    const letter = text.charCodeAt(start[first]!) | 32;
    if (furniture[first] || (letter !== 0x74 && letter !== 0x69)) continue;
    const match = BEHIND.exec(text.slice(start[first], start[first]! + 80));
    if (!match) continue;
    const at = start[first]! + match[0].length;
    let named = first;
    while (named < paragraphStart[p + 1]! && start[named]! < at) named++;
    const last = named < paragraphStart[p + 1]! ? nounPhraseEnd(layer, named) : -1;
    let before = p - 1;
    while (before >= 0 && furniture[paragraphStart[before]!]) before--;
    if (last < 0 || before < 0) continue;
    const verb = match[1]!;
    const cue = start[first]! + match[0].lastIndexOf(verb);
    added.push({
      source: [[start[named]!, end[last]!]],
      cue: [[cue, cue + verb.length]],
      content: [[start[paragraphStart[before]!]!, end[paragraphStart[before + 1]! - 1]!]],
      confidence: CONFIDENCE,
    });
  }
  if (!added.length) return found;
  // Where an engine read the same words with the same cue, the rule knows better.
  const claims = added.flatMap(({ cue, source }) => [...cue, ...source]);
  const kept = found.filter(({ cue }) => !cue.some((span: Span) => claims.some((claim) => overlap(span, claim))));
  return [...kept, ...added];
}
