import type { Trees } from "../../src/attribution/linear/trees.ts";
import { FEATURES } from "../../src/record/utterances/features.ts";
import type { UtteranceWeights } from "../../src/record/utterances/model.ts";
import { seeded } from "../fast/random.ts";
import { type BoostOptions, boost } from "./boost.ts";
import type { Pair } from "./pairs.ts";

/** Features of which more can only speak for one utterance, and only against it. */
const FOR = [
  "cosine",
  "containment",
  "common",
  "heaviest",
  "roots",
  "rootsCommon",
  "run",
  "runContained",
  "quotedRun",
  "covered",
  "speaker",
  "occasionKind",
  "occasionDay",
  "occasionParty",
  "numbersShared",
  "cue",
  "cueInContent",
  "quotedContained",
  "occasionCalled",
];
const AGAINST = ["days", "numbersDiffer", "negation"];

const OPTIONS: BoostOptions = {
  trees: 75,
  depth: 3,
  rate: 0.1,
  least: 20,
  shrink: 5,
  features: 0.5,
  rows: 0.8,
  direction: FEATURES.map((name) => (FOR.includes(name) ? 1 : AGAINST.includes(name) ? -1 : 0)),
};
/** So many forests are averaged: what one learned by chance, the others didn't. */
const FORESTS = 4;

/** Learns how likely a pair of statements is one utterance. The same pairs give the same weights. */
export function trainUtterances(pairs: readonly Pair[], seed = 1): UtteranceWeights {
  const rows = pairs.map(({ features }) => features);
  const same = Uint8Array.from(pairs, (pair) => Number(pair.same));
  const weights = Float32Array.from(pairs, ({ weight }) => weight);
  const forests = Array.from({ length: FORESTS }, (_, i) => boost(rows, same, weights, OPTIONS, seeded(seed + i)));
  return average(forests);
}

/** The mean of several forests as one. */
function average(forests: readonly Trees[]): UtteranceWeights {
  const rounded = (value: number, count: number) => Number((value / count).toPrecision(4));
  const cut = (value: number) => Number(value.toPrecision(6));
  return {
    features: FEATURES,
    depth: OPTIONS.depth,
    feature: forests.flatMap(({ feature }) => [...feature]),
    threshold: forests.flatMap(({ threshold }) =>
      Array.from(threshold, (value) => (Number.isFinite(value) ? cut(value) : null)),
    ),
    value: forests.flatMap(({ value }) => Array.from(value, (one) => rounded(one, forests.length))),
    base: rounded(
      forests.reduce((sum, { base }) => sum + base, 0),
      forests.length,
    ),
  };
}
