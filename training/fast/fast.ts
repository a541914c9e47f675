import { choose } from "../../src/attribution/linear/choose.ts";
import { createLookup } from "../../src/attribution/linear/lookup.ts";
import { setScene } from "../../src/attribution/linear/scene.ts";
import { createTagger } from "../../src/attribution/linear/tagger.ts";
import { logistic, sumTrees, type Trees } from "../../src/attribution/linear/trees.ts";
import type { Weights } from "../../src/attribution/linear/weights.ts";
import type { Tagger } from "../../src/text/lay.ts";
import { layText } from "../../src/text/lay.ts";
import { calibrate, sureFrom } from "./calibration.ts";
import type { Marked } from "./corpus.ts";
import { goldOf, rightOnes } from "./gold.ts";
import { countCues, lexiconOf, withoutArticle } from "./lexicon.ts";
import {
  createHinter,
  createTrier,
  type Hinted,
  type Lesson,
  type Settings,
  type Trial,
  trainFlat,
  trainLink,
} from "./pipeline.ts";
import { type Tagged, trainTagger } from "./tagger.ts";
import { type TreeOptions, trainTrees } from "./trees.ts";

export interface Recipe {
  seed: number;
  /** Parts of the jackknife: each stage learns from what the stage before made of articles that it never saw. */
  folds: number;
  silverWeight: number;
  /** The same for the third model, which learns what is right. */
  silverTrialWeight: number;
  tagger: { rows: number; epochs: number };
  settings: Settings;
  trees: TreeOptions;
  /** Confidence below which nothing is reported. */
  report: number;
  /** The share of what is found with a confidence of 0.9 or more that is to be right. */
  sure: number;
}

export interface Corpus {
  tagged: Tagged[];
  gold: Marked[];
  silver: Marked[];
  /** Never learned from: the confidence is calibrated on it. */
  dev: Marked[];
}

/** Trains every stage of the fast engine, each on the jackknifed output of the one before. */
export function trainFast(corpus: Corpus, recipe: Recipe, say: (line: string) => void): Omit<Weights, "model"> {
  const { settings } = recipe;
  const taggerWeights = trainTagger(corpus.tagged, recipe.tagger.rows, recipe.tagger.epochs, recipe.seed);
  const tagger = createTagger(taggerWeights);
  say("tagger trained");

  const { lessons, lexicon } = lessonsOf([...corpus.gold, ...corpus.silver], tagger, recipe.folds);
  const hinted = jackknife(lessons, recipe.folds, (others, own) => {
    const model = trainFlat(others, settings, () => {});
    say("first model: one fold done");
    return own.map(createHinter(model, settings.floor));
  });
  const flat = trainFlat(lessons, settings, (line) => say(`first model: ${line}`), settings.models);

  const lessonOf = ({ lesson }: Hinted) => lesson;
  const trials = jackknife(
    hinted,
    recipe.folds,
    (others, own) => {
      const model = trainLink(others, settings, () => {});
      say("second model: one fold done");
      return own.map(createTrier(model));
    },
    lessonOf,
  );
  const link = trainLink(hinted, settings, (line) => say(`second model: ${line}`), settings.models);

  // One without content is never reported: there is nothing to judge.
  const judged = trials.flatMap(({ lesson, linked, rows, right }) =>
    linked.flatMap(({ content }, k) => (content.length ? [{ row: rows[k]!, right: right[k]!, lesson }] : [])),
  );
  const rows = judged.map(({ row }) => row);
  const right = Uint8Array.from(judged, (one) => one.right);
  const weights = Float32Array.from(judged, ({ lesson }) => (lesson.weight === 1 ? 1 : recipe.silverTrialWeight));
  const accept = trainTrees(rows, right, weights, recipe.trees);
  say(`third model: ${rows.length} candidates, ${right.reduce((a, b) => a + b, 0)} of them right`);

  const hint = createHinter(flat, settings.floor);
  const tryOut = createTrier(link);
  const cueStepOf = createLookup(lexicon);
  const devTrials = corpus.dev.map((marked) => {
    const layer = layText(marked.text, [], tagger);
    const lesson = { scene: setScene(layer, cueStepOf), gold: goldOf(layer, marked), weight: 1, fold: -1 };
    return tryOut(hint(lesson));
  });
  const answers = devTrials.flatMap((trial) => chosenOf(trial, accept));
  const { slope, shift } = calibrate(answers);
  const sure = sureFrom(
    answers.map(({ odds }) => slope * odds + shift),
    recipe.sure,
  );
  const calibration = { slope, shift, sure };
  say(`calibration: slope ${slope.toFixed(3)}, shift ${shift.toFixed(3)}, sure from ${logistic(sure).toFixed(3)}`);
  return {
    tagger: taggerWeights,
    lexicon,
    flat,
    link,
    accept,
    floor: settings.floor,
    report: recipe.report,
    calibration,
  };
}

/** Lays the texts, learns the cue lexicon, and sets each article's scene with what the others teach about its words. */
function lessonsOf(articles: readonly Marked[], tagger: Tagger, folds: number) {
  const laid = articles.map((marked) => {
    const layer = layText(marked.text, [], tagger);
    const gold = goldOf(layer, marked);
    const isCue = new Uint8Array(layer.count);
    for (const { cue } of gold) for (const i of cue) isCue[i] = 1;
    return { layer, gold, isCue, weight: marked.weight, scene: setScene(layer, () => 0) };
  });
  const counts = countCues(laid);
  const lexicon = lexiconOf(counts);
  const lessons = laid.map(
    ({ layer, gold, weight }, k): Lesson => ({
      scene: setScene(layer, withoutArticle(counts, k)),
      gold,
      weight,
      fold: k % folds,
    }),
  );
  return { lessons, lexicon };
}

/** Runs each part of the items with what the others teach; the results in the items' order. */
function jackknife<T, R>(
  items: readonly T[],
  folds: number,
  run: (others: T[], own: T[]) => R[],
  lessonOf: (item: T) => Lesson = (item) => item as unknown as Lesson,
): R[] {
  const results = new Map<T, R>();
  for (let fold = 0; fold < folds; fold++) {
    const own = items.filter((item) => lessonOf(item).fold === fold);
    const others = items.filter((item) => lessonOf(item).fold !== fold);
    run(others, own).forEach((result, k) => {
      results.set(own[k]!, result);
    });
  }
  return items.map((item) => results.get(item)!);
}

/** What would be reported of a trial at any confidence: its log-odds, and whether it is right. */
function chosenOf({ lesson, linked, rows }: Trial, accept: Trees) {
  const judged = linked.map((cue, k) => {
    const odds = sumTrees(accept, rows[k]!);
    return { ...cue, odds, confidence: logistic(odds) };
  });
  const chosen = choose(judged, 0.05) as typeof judged;
  const right = rightOnes(lesson.gold, chosen);
  return chosen.map(({ odds }, k) => ({ odds, right: right[k]! }));
}
