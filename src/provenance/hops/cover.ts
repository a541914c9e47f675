import type { Attribution } from "../../reading/reading.ts";
import type { TextLayer } from "../../text/layer.ts";
import { holds, overlap } from "../../text/span.ts";
import { groupBy } from "../groups.ts";
import { Near } from "../near.ts";
import { placeOf } from "../occasions/statement.ts";
import { tokenAt } from "../story.ts";
import type { ChainedHop } from "./chain.ts";
import { relayedBy } from "./relay.ts";

/** An attribution, as far as it matters which hops it came by. */
export type Carried = Pick<Attribution, "id" | "source" | "cue" | "content" | "speaker" | "within">;

/**
 * Which attributions came by each hop: those of its own sentence, those of the occasion that its words tell, what an
 * article's relay carries as a whole, and what is told within any of these.
 *
 * @param spoken the attributions made on the very occasion that a hop's words tell (“told CNN”), as indexes
 */
export function coverHops(
  layer: TextLayer,
  hops: readonly ChainedHop[],
  attributions: readonly Carried[],
  spoken: (hop: ChainedHop) => readonly number[],
): string[][] {
  const near = new Near(attributions.map((attribution) => placeOf(attribution)[0]));
  const sentences = attributions.map((attribution) => sentenceOf(layer, placeOf(attribution)[0]));
  const covered = hops.map((hop) => {
    const sentence = sentenceOf(layer, hop.evidence[0]);
    const there = near.at(hop.evidence[0]).filter((i) => sentences[i] === sentence);
    return new Set([...spoken(hop), ...inSentence(hop, attributions, there)]);
  });
  shareAlongChains(hops, covered);
  const theirOwn = new Set(covered.flatMap((set) => [...set]));
  hops.forEach((hop, i) => {
    for (const each of relayedBy(layer, hop, attributions, covered[i]!)) {
      if (!theirOwn.has(each)) covered[i]!.add(each);
    }
  });
  const inner = groupBy(attributions, ({ within }) => within ?? "");
  return covered.map((set) => withInner(attributions, set, inner));
}

/** Those of the hop's sentence: of several, the ones whose cue its words hold; never one whose content holds it. */
function inSentence(
  { evidence }: ChainedHop,
  attributions: readonly Carried[],
  there: readonly number[],
): readonly number[] {
  const free = there.filter((i) => !attributions[i]!.content.some((span) => holds(span, evidence)));
  const proven = free.filter((i) => overlap(placeOf(attributions[i]!), evidence));
  return proven.length ? proven : free;
}

/** What went through one hand of a chain went through all. */
function shareAlongChains(hops: readonly ChainedHop[], covered: readonly Set<number>[]): void {
  const byEvidence = new Map(hops.map(({ evidence }, i) => [evidence, i]));
  hops.forEach(({ next }, i) => {
    const after = next ? byEvidence.get(next.evidence) : undefined;
    if (after === undefined) return;
    for (const each of covered[i]!) covered[after]!.add(each);
    for (const each of covered[after]!) covered[i]!.add(each);
  });
}

/** The ids, in the order of the text, with those told within them: what a report relays, it relays with all that it holds. */
function withInner(
  attributions: readonly Carried[],
  covered: ReadonlySet<number>,
  inner: ReadonlyMap<string, readonly Carried[]>,
): string[] {
  const ids = new Set<string>();
  const add = (id: string) => {
    if (ids.has(id)) return;
    ids.add(id);
    for (const each of inner.get(id) ?? []) add(each.id);
  };
  for (const i of [...covered].sort((a, b) => a - b)) add(attributions[i]!.id);
  return [...ids];
}

const sentenceOf = (layer: TextLayer, offset: number) => layer.sentence[tokenAt(layer, offset)]!;
