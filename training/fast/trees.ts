import { logistic, type Trees } from "../../src/attribution/linear/trees.ts";
import { seeded, shuffle } from "./random.ts";

export interface TreeOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least weight of examples in a leaf. */
  least: number;
  /** Share of the examples, and of the features, that one tree sees (Friedman 2002); all where none is given. */
  share?: number;
  columns?: number;
  seed?: number;
}

const BINS = 64;

/** Trains boosted trees for a yes-or-no question (logistic loss, Newton leaves, histograms of at most 64 bins a feature). */
export function trainTrees(
  rows: readonly Float32Array[],
  right: Uint8Array,
  weights: Float32Array,
  options: TreeOptions,
): Trees {
  const width = rows[0]!.length;
  const { bins, edges } = binRows(rows, width);
  const inner = (1 << options.depth) - 1;
  const leaves = 1 << options.depth;
  const feature = new Uint8Array(options.trees * inner);
  const threshold = new Float32Array(options.trees * inner);
  const value = new Float32Array(options.trees * leaves);
  let yes = 0;
  let all = 0;
  for (let i = 0; i < rows.length; i++) {
    yes += weights[i]! * right[i]!;
    all += weights[i]!;
  }
  const base = Math.log(yes / (all - yes));
  const sum = new Float32Array(rows.length).fill(base);
  const gradient = new Float32Array(rows.length);
  const hessian = new Float32Array(rows.length);
  const node = new Uint16Array(rows.length);
  const { share = 1, columns: part = 1, seed = 1 } = options;
  const random = seeded(seed);
  const columns = Array.from({ length: width }, (_, f) => f);
  const wide = Math.max(1, Math.round(width * part));
  const sums = new Float64Array(leaves * wide * BINS * 2);

  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const p = logistic(sum[i]!);
      gradient[i] = (right[i]! - p) * weights[i]!;
      hessian[i] = Math.max(1e-6, p * (1 - p)) * weights[i]!;
    }
    node.fill(0);
    const seen = Int32Array.from(rows.keys()).filter(() => random() < share);
    const looked = Int32Array.from(part < 1 ? shuffle(columns, random).slice(0, wide) : columns);
    for (let d = 0; d < options.depth; d++) {
      const nodes = 1 << d;
      const offset = nodes - 1;
      sums.fill(0, 0, nodes * wide * BINS * 2);
      for (const i of seen) {
        const at = (node[i]! - offset) * wide;
        for (let c = 0; c < wide; c++) {
          const cell = ((at + c) * BINS + bins[i * width + looked[c]!]!) * 2;
          sums[cell]! += gradient[i]!;
          sums[cell + 1]! += hessian[i]!;
        }
      }
      for (let k = 0; k < nodes; k++) {
        const [c, bin] = bestSplit(sums, k, wide, options.least);
        const f = looked[c]!;
        feature[t * inner + offset + k] = f;
        threshold[t * inner + offset + k] = edges[f]![bin] ?? Infinity;
      }
      for (let i = 0; i < rows.length; i++) {
        const at = t * inner + node[i]!;
        node[i] = 2 * node[i]! + (rows[i]![feature[at]!]! <= threshold[at]! ? 1 : 2);
      }
    }
    const g = new Float64Array(leaves);
    const h = new Float64Array(leaves);
    for (const i of seen) {
      g[node[i]! - inner]! += gradient[i]!;
      h[node[i]! - inner]! += hessian[i]!;
    }
    for (let k = 0; k < leaves; k++) value[t * leaves + k] = (options.rate * g[k]!) / (h[k]! + 2);
    for (let i = 0; i < rows.length; i++) sum[i]! += value[t * leaves + node[i]! - inner]!;
  }
  return { depth: options.depth, feature, threshold, value, base };
}

function bestSplit(sums: Float64Array, node: number, width: number, least: number): [feature: number, bin: number] {
  let best: [number, number] = [0, BINS];
  let gain = 1e-6;
  for (let f = 0; f < width; f++) {
    const at = (node * width + f) * BINS * 2;
    let [g, h] = [0, 0];
    for (let b = 0; b < BINS; b++) {
      g += sums[at + b * 2]!;
      h += sums[at + b * 2 + 1]!;
    }
    let [gl, hl] = [0, 0];
    for (let b = 0; b + 1 < BINS; b++) {
      gl += sums[at + b * 2]!;
      hl += sums[at + b * 2 + 1]!;
      if (hl < least || h - hl < least) continue;
      const won = (gl * gl) / (hl + 2) + ((g - gl) * (g - gl)) / (h - hl + 2) - (g * g) / (h + 2);
      if (won > gain) {
        gain = won;
        best = [f, b];
      }
    }
  }
  return best;
}

/** Cuts each feature's values into bins of about equal size. Edge `b` is the largest value in bin `b`. */
function binRows(rows: readonly Float32Array[], width: number) {
  const edges: Float32Array[] = [];
  const bins = new Uint8Array(rows.length * width);
  for (let f = 0; f < width; f++) {
    const values = Float32Array.from(rows, (row) => row[f]!).sort();
    const distinct: number[] = [];
    for (const v of values) if (distinct.at(-1) !== v) distinct.push(v);
    const cuts =
      distinct.length < BINS
        ? distinct
        : [
            ...new Set(
              Array.from({ length: BINS - 1 }, (_, k) => values[Math.floor(((k + 1) * values.length) / BINS)]!),
            ),
          ];
    edges.push(Float32Array.from(cuts));
    for (let i = 0; i < rows.length; i++) {
      const v = rows[i]![f]!;
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (cuts[mid]! < v) low = mid + 1;
        else high = mid;
      }
      bins[i * width + f] = Math.min(low, BINS - 1);
    }
  }
  return { bins, edges };
}
