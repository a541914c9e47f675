import type { Chain } from "./crf.ts";
import type { Candidate, Hints } from "./hints.ts";
import { BASE_FEATURES, BASE_SALTS, basePairs, SIGHT_FEATURES, SIGHT_SALTS, sightPairs } from "./link-features.ts";
import { createRowSums, LANES, MOST } from "./row-sums.ts";
import type { Scene } from "./scene.ts";
import { createSumDecoder } from "./sum-decoder.ts";
import type { Table } from "./table.ts";
import { WINDOW_LIMIT, windowOf } from "./window.ts";

/** The second model: marks, for one cue, its own source and content. */
export interface LinkModel {
  table: Table;
  chain: Chain;
}

/** Labels of the second model. */
export const LINK_LABELS = 5; // O, B/I source, B/I content

/** A run of tokens, both ends included. */
export type Run = [first: number, last: number];

/** A candidate cue with what the second model gives it. */
export interface Linked extends Candidate {
  source: Run[];
  content: Run[];
  /** log P(this path): how sure the model is of the whole. */
  path: number;
  /** Mean P(label chosen) over the source's tokens, and over the content's; 0 where there are none. */
  sourceMean: number;
  contentMean: number;
  /** The lowest P(begin) and P(end) among the content's edges. */
  beginSure: number;
  endSure: number;
  /** The lowest P(content) among the content's tokens; 0 where there are none. */
  weakest: number;
  /** How many tokens beside those chosen would be source, and content: sums of their probabilities. */
  sourceBeside: number;
  contentBeside: number;
}

/** Links cues: given a scene and its hints, a function from a cue to what is its own. */
export function createLinker({ table, chain }: LinkModel): (scene: Scene, hints: Hints) => (cue: Candidate) => Linked {
  const sums = createRowSums(table);
  const decoder = createSumDecoder(chain, table.scale, MOST * (BASE_FEATURES + SIGHT_FEATURES));
  let p = new Float32Array(256 * LINK_LABELS);
  let path = new Uint8Array(256);
  let window = new Int32Array(WINDOW_LIMIT);

  return (scene, hints) => {
    // The sums that depend on no cue are made once a token, when the first window holds it.
    const base = new Int16Array(scene.layer.count * LANES);
    const done = new Uint8Array(scene.layer.count);

    const sumBase = (length: number) => {
      let fresh = 0;
      const pairs = sums.reserve(length, BASE_FEATURES);
      for (let k = 0; k < length; k++) {
        if (done[window[k]!]) continue;
        basePairs(scene, hints, window[k]!, pairs, 2 * fresh++ * BASE_FEATURES);
      }
      if (!fresh) return;
      const sum = sums.sum(fresh, BASE_SALTS);
      for (let k = 0, at = 0; k < length; k++) {
        const i = window[k]!;
        if (done[i]) continue;
        done[i] = 1;
        for (let y = 0; y < table.width; y++) base[i * LANES + y] = sum[at + y]!;
        at += LANES;
      }
    };

    return (cue) => {
      const most = WINDOW_LIMIT + cue.last - cue.first;
      if (window.length < most) window = new Int32Array(most);
      const length = windowOf(scene, cue.first, cue.last, window);
      if (path.length < length) {
        p = new Float32Array(length * 2 * LINK_LABELS);
        path = new Uint8Array(length * 2);
      }
      sumBase(length);
      const pairs = sums.reserve(length, SIGHT_FEATURES);
      sightPairs(scene, hints, window, length, cue.first, cue.last, pairs);
      const sum = sums.sum(length, SIGHT_SALTS);
      for (let k = 0; k < length; k++) {
        const from = window[k]! * LANES;
        for (let y = 0; y < table.width; y++) sum[k * LANES + y]! += base[from + y]!;
      }
      const best = decoder.viterbi(sum, length, path);
      const all = decoder.marginals(sum, length, p);
      return readPath(cue, best - all, window, path, p, length);
    };
  };
}

/** Reads off a path what is a cue's own, and how sure its parts are. */
function readPath(
  { first, last, probability }: Candidate,
  sure: number,
  window: Int32Array,
  path: Uint8Array,
  p: Float32Array,
  length: number,
): Linked {
  const source: Run[] = [];
  const content: Run[] = [];
  let sourceSum = 0;
  let sourceTokens = 0;
  let contentSum = 0;
  let contentTokens = 0;
  let beginSure = 1;
  let endSure = 1;
  let weakest = 1;
  let sourceBeside = 0;
  let contentBeside = 0;
  for (let k = 0; k < length; k++) {
    const label = path[k]!;
    const row = k * LINK_LABELS;
    const inSource = p[row + 1]! + p[row + 2]!;
    const inContent = p[row + 3]! + p[row + 4]!;
    if (label === 0 || label > 2) sourceBeside += inSource;
    if (label < 3) contentBeside += inContent;
    if (label === 0) continue;
    const i = window[k]!;
    const opens = label % 2 === 1 || path[k - 1] === 0 || window[k - 1] !== i - 1;
    if (label < 3) {
      if (opens) source.push([i, i]);
      else source[source.length - 1]![1] = i;
      sourceSum += inSource;
      sourceTokens++;
      continue;
    }
    if (opens) {
      content.push([i, i]);
      beginSure = Math.min(beginSure, p[row + 3]!);
    } else content[content.length - 1]![1] = i;
    contentSum += inContent;
    contentTokens++;
    if (inContent < weakest) weakest = inContent;
    if (k + 1 < length && path[k + 1] !== 4) endSure = Math.min(endSure, 1 - p[row + LINK_LABELS + 4]!);
  }
  return {
    first,
    last,
    probability,
    source,
    content,
    path: sure,
    sourceMean: sourceTokens ? sourceSum / sourceTokens : 0,
    contentMean: contentTokens ? contentSum / contentTokens : 0,
    beginSure,
    endSure,
    weakest: contentTokens ? weakest : 0,
    sourceBeside,
    contentBeside,
  };
}
