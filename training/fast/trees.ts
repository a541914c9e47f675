import { logistic, type Trees } from "../../src/attribution/linear/trees.ts";

export interface TreeOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least weight of examples in a leaf. */
  least: number;
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
  const sums = new Float64Array(leaves * width * BINS * 2);

  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const p = logistic(sum[i]!);
      gradient[i] = (right[i]! - p) * weights[i]!;
      hessian[i] = Math.max(1e-6, p * (1 - p)) * weights[i]!;
    }
    node.fill(0);
    for (let d = 0; d < options.depth; d++) {
      const nodes = 1 << d;
      const offset = nodes - 1;
      sums.fill(0, 0, nodes * width * BINS * 2);
      for (let i = 0; i < rows.length; i++) {
        const at = (node[i]! - offset) * width;
        for (let f = 0; f < width; f++) {
          const cell = ((at + f) * BINS + bins[i * width + f]!) * 2;
          sums[cell]! += gradient[i]!;
          sums[cell + 1]! += hessian[i]!;
        }
      }
      for (let k = 0; k < nodes; k++) {
        const [f, bin] = bestSplit(sums, k, width, options.least);
        feature[t * inner + offset + k] = f;
        threshold[t * inner + offset + k] = f < 0 ? Infinity : (edges[f]![bin] ?? Infinity);
      }
      for (let i = 0; i < rows.length; i++) {
        const at = t * inner + node[i]!;
        node[i] = 2 * node[i]! + (rows[i]![feature[at]!]! <= threshold[at]! ? 1 : 2);
      }
    }
    const g = new Float64Array(leaves);
    const h = new Float64Array(leaves);
    for (let i = 0; i < rows.length; i++) {
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
