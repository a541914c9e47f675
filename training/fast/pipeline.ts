import { ACCEPT_FEATURES, judge } from "../../src/attribution/linear/accept-features.ts";
import { bioAllows } from "../../src/attribution/linear/crf.ts";
import { CUE_FEATURES, CUE_SALTS, cuePairs } from "../../src/attribution/linear/cue-features.ts";
import { createMarker, type FlatModel } from "../../src/attribution/linear/flat.ts";
import { type Candidate, FLAT_LABELS, type Hints, readMarginals } from "../../src/attribution/linear/hints.ts";
import { createLinker, LINK_LABELS, type Linked, type LinkModel } from "../../src/attribution/linear/link.ts";
import {
  BASE_FEATURES,
  BASE_SALTS,
  basePairs,
  SIGHT_FEATURES,
  SIGHT_SALTS,
  sightPairs,
} from "../../src/attribution/linear/link-features.ts";
import { rowsOfPairs } from "../../src/attribution/linear/row-sums.ts";
import type { Scene } from "../../src/attribution/linear/scene.ts";
import { quantize } from "../../src/attribution/linear/table.ts";
import { WINDOW_LIMIT, windowOf } from "../../src/attribution/linear/window.ts";
import { type ChainOptions, HASH_MASK, trainMean } from "./chain.ts";
import { flatLabels, type GoldAttribution, rightOnes, writeBio } from "./gold.ts";

/** An article ready to learn from. */
export interface Lesson {
  scene: Scene;
  gold: GoldAttribution[];
  weight: number;
  /** Which part of a jackknife it belongs to. */
  fold: number;
}

export interface Settings {
  flatRows: number;
  linkRows: number;
  flat: Pick<ChainOptions, "epochs" | "rate" | "dropout" | "least">;
  link: Pick<ChainOptions, "epochs" | "rate" | "dropout" | "least">;
  /** What the models' scores are multiplied by; see `temper`. */
  flatTemper: number;
  linkTemper: number;
  /** P(a cue begins) below which a token is no candidate. */
  floor: number;
  seed: number;
  /** How many models the shipped ones are the mean of. */
  models: number;
}

type Report = (line: string) => void;

/** Trains the first model: one sequence a paragraph. */
export function trainFlat(lessons: readonly Lesson[], settings: Settings, report: Report, models = 1): FlatModel {
  const sequences = lessons.flatMap(({ scene, gold, weight }) => {
    const labels = flatLabels(scene.layer, gold);
    const { paragraphStart } = scene.layer;
    return Array.from({ length: paragraphStart.length - 1 }, (_, p) => {
      const from = paragraphStart[p]!;
      const to = Math.min(paragraphStart[p + 1]!, from + 1024);
      return { scene, from, gold: labels.subarray(from, to), weight };
    });
  });
  const rows = new Int32Array(1024 * CUE_FEATURES);
  const pairs = new Int32Array(2 * rows.length);
  const { table, chain } = trainMean(
    {
      count: sequences.length,
      labels: FLAT_LABELS,
      features: CUE_FEATURES,
      rows: settings.flatRows,
      allows: bioAllows,
      load(k) {
        const { scene, from, gold, weight } = sequences[k]!;
        for (let i = 0; i < gold.length; i++) cuePairs(scene, from + i, pairs, 2 * i * CUE_FEATURES);
        rowsOfPairs(pairs, gold.length, CUE_SALTS, HASH_MASK, rows);
        return { length: gold.length, rows, gold, weight };
      },
    },
    { ...settings.flat, seed: settings.seed, report },
    models,
  );
  return temper({ table: quantize(table, FLAT_LABELS), chain }, settings.flatTemper);
}

/**
 * Scales all scores: below 1, a model that is too sure of itself spreads its probability, so that what it says of an article
 * that it never saw is true. The best labels stay.
 */
function temper<Model extends FlatModel | LinkModel>({ table, chain }: Model, by: number) {
  const scale = (scores: Float32Array) => scores.map((x) => x * by);
  return {
    table: { ...table, scale: table.scale * by },
    chain: { ...chain, step: scale(chain.step), begin: scale(chain.begin) },
  };
}

/** A lesson with what a first model that never saw it makes of it. */
export interface Hinted {
  lesson: Lesson;
  p: Float32Array;
  hints: Hints;
  candidates: Candidate[];
}

export function createHinter(model: FlatModel, floor: number): (lesson: Lesson) => Hinted {
  const mark = createMarker(model);
  return (lesson) => {
    const p = mark(lesson.scene);
    return { lesson, p, ...readMarginals(p, lesson.scene.layer.count, floor) };
  };
}

/** The longest window of a marked cue, whose own tokens are at most a few. */
const LONGEST = WINDOW_LIMIT + 64;

/** Trains the second model: one sequence a marked cue, in its window. */
export function trainLink(hinted: readonly Hinted[], settings: Settings, report: Report, models = 1): LinkModel {
  const sequences = hinted.flatMap((h) =>
    h.lesson.gold.filter(({ cue }) => cue.length > 0).map((attribution) => ({ h, attribution })),
  );
  const width = BASE_FEATURES + SIGHT_FEATURES;
  const window = new Int32Array(LONGEST);
  const sight = new Int32Array(2 * LONGEST * SIGHT_FEATURES);
  const base = new Int32Array(2 * LONGEST * BASE_FEATURES);
  const rows = new Int32Array(LONGEST * width);
  const { table, chain } = trainMean(
    {
      count: sequences.length,
      labels: LINK_LABELS,
      features: width,
      rows: settings.linkRows,
      allows: bioAllows,
      load(k) {
        const { h, attribution } = sequences[k]!;
        const { scene, weight } = h.lesson;
        const first = attribution.cue[0]!;
        const last = Math.min(attribution.cue.at(-1)!, first + 24);
        const length = windowOf(scene, first, last, window);
        sightPairs(scene, h.hints, window, length, first, last, sight);
        rowsOfPairs(sight, length, SIGHT_SALTS, HASH_MASK, rows, BASE_FEATURES, width);
        const labels = new Uint8Array(scene.layer.count);
        writeBio(labels, attribution.content, 3);
        writeBio(labels, attribution.source, 1);
        const gold = new Uint8Array(length);
        for (let t = 0; t < length; t++) {
          const i = window[t]!;
          basePairs(scene, h.hints, i, base, 2 * t * BASE_FEATURES);
          gold[t] = labels[i]!;
          // A run cut by the window's edge begins there.
          const opens = t === 0 || gold[t - 1] === 0 || gold[t - 1]! > gold[t]! || gold[t]! - gold[t - 1]! > 1;
          if (gold[t]! > 0 && gold[t]! % 2 === 0 && opens) gold[t]!--;
        }
        rowsOfPairs(base, length, BASE_SALTS, HASH_MASK, rows, 0, width);
        return { length, rows, gold, weight };
      },
    },
    { ...settings.link, seed: settings.seed + 1, report },
    models,
  );
  return temper({ table: quantize(table, LINK_LABELS), chain }, settings.linkTemper);
}

/** A lesson with every candidate linked by models that never saw it, judged, and which of them are right. */
export interface Trial {
  lesson: Lesson;
  linked: Linked[];
  rows: Float32Array[];
  right: Uint8Array;
}

export function createTrier(model: LinkModel): (hinted: Hinted) => Trial {
  const link = createLinker(model);
  return ({ lesson, p, hints, candidates }) => {
    const linked = candidates.map(link(lesson.scene, hints));
    return { lesson, linked, rows: judge(lesson.scene, p, linked), right: rightOnes(lesson.gold, linked) };
  };
}

export { ACCEPT_FEATURES };
