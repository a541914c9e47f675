import type { TextLayer } from "../../text/layer.ts";
import type { Hit } from "../hits.ts";
import type { FoundHop } from "../hops/found-hop.ts";
import { capitalised, quoted, sameSentence, word } from "../story.ts";
import { DOCUMENT_CUES } from "./cues.ts";
import { phraseAt } from "./noun-phrase.ts";
import { DOCUMENT_NOUNS } from "./nouns.ts";
import { nameWithPublisher } from "./publisher.ts";

/** A document credited at a noun: “according to court records”, “Federal Reserve figures show”, “said in a statement”. */
export function documentHop(layer: TextLayer, { token, word: noun }: Hit): FoundHop | null {
  const form = DOCUMENT_NOUNS.get(noun);
  if (!form || quoted(layer, token) || namesMore(layer, token)) return null;
  const phrase = phraseAt(layer, token);
  if (phrase.determiner === "no") return null;
  if (/^(?:reports|release)$/.test(noun) && phrase.name.toLowerCase() === noun) return null;
  for (const cue of DOCUMENT_CUES) {
    const evidence = cue(layer.text, phrase);
    if (!evidence || !sameSentence(layer, evidence[0], evidence[1] - 1)) continue;
    const from = nameWithPublisher(layer.text, phrase).replace(/\bpolling$/i, "polls");
    return { from, kind: "document", form, evidence, name: phrase.span, self: false };
  }
  return null;
}

/** Whether the noun is only the beginning of what is named: “Pew Research Center”, “polling data”. */
function namesMore(layer: TextLayer, token: number): boolean {
  const { start, end, count } = layer;
  const next = token + 1;
  if (next >= count || start[next]! - end[token]! !== 1) return false;
  return DOCUMENT_NOUNS.has(word(layer, next)) || (capitalised(layer, token) && capitalised(layer, next));
}
