import type { Trees } from "../../src/attribution/linear/trees.ts";
import { FEATURES } from "../../src/record/utterances/features.ts";
import type { UtteranceWeights } from "../../src/record/utterances/model.ts";
import { seeded, shuffle } from "../fast/random.ts";
import { trainTrees } from "../fast/trees.ts";
import type { Pair } from "./pairs.ts";

const OPTIONS = { trees: 60, depth: 3, rate: 0.08, least: 6 };
/** So many forests are averaged, each learned with a part of the features and of the events. */
const BAGS = 8;
const FEATURES_SHARE = 0.6;
const EVENTS_SHARE = 0.8;

/** Learns how likely a pair of statements is one utterance. The same pairs give the same weights. */
export function trainUtterances(pairs: readonly Pair[], seed = 1): UtteranceWeights {
  const random = seeded(seed);
  const events = [...new Set(pairs.flatMap((pair) => pair.events))].sort();
  const forests = Array.from({ length: BAGS }, () => {
    const seen = new Set(shuffle([...events], random).slice(0, Math.ceil(events.length * EVENTS_SHARE)));
    const places = shuffle([...FEATURES.keys()], random).slice(0, Math.ceil(FEATURES.length * FEATURES_SHARE));
    const bag = pairs.filter((pair) => pair.events.every((event) => seen.has(event)));
    const rows = bag.map(({ features }) => only(features, places));
    const same = Uint8Array.from(bag, (pair) => Number(pair.same));
    return trainTrees(rows, same, Float32Array.from(bag, ({ weight }) => weight), OPTIONS);
  });
  return average(forests);
}

/** The features of these places; the others are 0. */
function only(features: Float32Array, places: readonly number[]): Float32Array {
  const row = new Float32Array(features.length);
  for (const place of places) row[place] = features[place]!;
  return row;
}

/** The mean of several forests as one. */
function average(forests: readonly Trees[]): UtteranceWeights {
  const rounded = (value: number, count: number) => Number((value / count).toPrecision(4));
  return {
    features: FEATURES,
    depth: OPTIONS.depth,
    feature: forests.flatMap(({ feature }) => [...feature]),
    threshold: forests.flatMap(({ threshold }) =>
      Array.from(threshold, (value) => (Number.isFinite(value) ? rounded(value, 1) : null)),
    ),
    value: forests.flatMap(({ value }) => Array.from(value, (one) => rounded(one, forests.length))),
    base: rounded(
      forests.reduce((sum, { base }) => sum + base, 0),
      forests.length,
    ),
  };
}
