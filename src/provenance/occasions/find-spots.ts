import type { ArticleFacts } from "../../article/article.ts";
import type { TextLayer } from "../../text/layer.ts";
import type { Hit } from "../hits.ts";
import type { FoundHop } from "../hops/found-hop.ts";
import { quoted, sameSentence, sentenceSpan, tokenAt, word } from "../story.ts";
import { Taken } from "../taken.ts";
import { AUDIENCE_WORDS, addressedSpot } from "./addressed.ts";
import { dateNear } from "./date.ts";
import { spotOfHop } from "./from-hops.ts";
import { spotOfSource } from "./from-sources.ts";
import { KINDS_BY_NOUN } from "./kinds.ts";
import { namedSpot } from "./named.ts";
import type { Spot } from "./spot.ts";
import type { Statement } from "./statement.ts";

/** The words that `findSpots` waits for. */
export const OCCASION_WORDS: readonly string[] = [...KINDS_BY_NOUN.keys(), ...AUDIENCE_WORDS];

/** The occasion of a hop; of a document's with whom it was addressed to: “in a letter to lawmakers”. */
function withParty(layer: TextLayer, hop: FoundHop): Spot | null {
  const spot = spotOfHop(hop);
  if (!spot || hop.kind !== "document") return spot;
  const token = tokenAt(layer, hop.name[1] - 1);
  const named = namedSpot(layer, { token, word: word(layer, token).toLowerCase() });
  return named ? { ...spot, with: named.with, definite: named.definite } : spot;
}

/** Every place where an article speaks of an occasion on which something is said, in the order of its text. */
export function findSpots(
  layer: TextLayer,
  facts: ArticleFacts,
  hits: readonly Hit[],
  hops: readonly FoundHop[],
  statements: readonly Statement[],
): Spot[] {
  const spots: Spot[] = [];
  const proven = new Taken(layer);
  const add = (spot: Spot | null) => {
    if (!spot || proven.holds(spot.evidence) || !sameSentence(layer, spot.evidence[0], spot.evidence[1] - 1)) return;
    proven.take(spot.evidence);
    const sentence = sentenceSpan(layer, layer.sentence[tokenAt(layer, spot.evidence[0])]!);
    spots.push({ ...spot, date: dateNear(layer.text, spot.evidence, sentence, facts.published) });
  };
  for (const hop of hops) add(withParty(layer, hop));
  for (const hit of hits) {
    if (quoted(layer, hit.token)) continue;
    add(namedSpot(layer, hit) ?? addressedSpot(layer, hit));
  }
  for (const statement of statements) add(spotOfSource(layer, statement));
  return spots.sort((a, b) => a.evidence[0] - b.evidence[0]);
}
