import type { TextLayer } from "../../text/layer.ts";
import { placeOf } from "../occasions/statement.ts";
import { inLead, sentenceSpan, tokenAt } from "../story.ts";
import type { ChainedHop } from "./chain.ts";
import type { Carried } from "./cover.ts";

/** “This was reported by…”: the sentence speaks of what stands before it. */
const POINTS_BACK = /^["“]?(?:This|That|It)(?:['’]s| (?:was|is|has been|had been))\b/;
const RELAYS: ReadonlySet<string> = new Set(["reported", "according to", "citing"]);

/**
 * What a whole article has from a hop told in its lead. A wire's mark stands for all of it. “This was reported by…” and a
 * chain of several hands (“reports A with reference to B”) stand for what they attribute there and for all that the same
 * speakers say further on; others may have been added by the outlet, so they don't count.
 *
 * @param covered the attributions that the hop covers by its own words
 */
export function relayedBy(
  layer: TextLayer,
  hop: ChainedHop,
  attributions: readonly Carried[],
  covered: ReadonlySet<number>,
): number[] {
  const token = tokenAt(layer, hop.evidence[0]);
  if (!inLead(layer, token)) return [];
  const all = attributions.map((_, i) => i);
  if (hop.form === "wire") return all;
  if (!RELAYS.has(hop.form)) return [];
  const back = POINTS_BACK.test(layer.text.slice(...sentenceSpan(layer, layer.sentence[token]!)));
  if (!back && !hop.chained) return [];
  const before = layer.paragraph[token]! - 1;
  const standsBefore = (i: number) => layer.paragraph[tokenAt(layer, placeOf(attributions[i]!)[0])] === before;
  const meant = all.filter((i) => covered.has(i) || (back && standsBefore(i)));
  const speakers = new Set(meant.map((i) => attributions[i]!.speaker));
  return all.filter(
    (i) => meant.includes(i) || (attributions[i]!.speaker !== null && speakers.has(attributions[i]!.speaker)),
  );
}
