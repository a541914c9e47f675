import { logistic, type Trees } from "../../src/attribution/linear/trees.ts";

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** How many examples a leaf must hold at least. */
  least: number;
  /** Shrinks the leaves (L2). */
  shrink: number;
  /** The part of the features that each tree may ask, and of the rows that it sees. */
  features: number;
  rows: number;
  /** For each feature: 1 where more of it can only speak for, -1 where it can only speak against, 0 for either. */
  direction: readonly number[];
}

const BINS = 64;

/** What a node knows while its tree grows: how far its leaves may go, so that no direction is reversed. */
interface Bound {
  low: number;
  high: number;
}

/**
 * Boosted trees for a yes-or-no question (logistic loss, Newton leaves, histograms), each tree grown level by level on a part
 * of the rows and features. Where a feature has a direction, splits that go against it are left out and the two sides are
 * kept apart below it, as in LightGBM's basic method: with few examples, that is most of what keeps trees from learning
 * chance by heart.
 */
export function boost(
  rows: readonly Float32Array[],
  right: Uint8Array,
  weights: Float32Array,
  options: BoostOptions,
  random: () => number,
): Trees {
  const width = rows[0]!.length;
  const { bins, edges } = binRows(rows, width);
  const inner = (1 << options.depth) - 1;
  const leaves = inner + 1;
  const feature = new Uint8Array(options.trees * inner);
  const threshold = new Float32Array(options.trees * inner).fill(Infinity);
  const value = new Float32Array(options.trees * leaves);
  const [yes, all] = rows.reduce(([y, n], _, i) => [y + weights[i]! * right[i]!, n + weights[i]!], [0, 0]);
  const base = Math.log(yes / (all - yes));
  const sum = new Float32Array(rows.length).fill(base);
  const [gradient, hessian] = [new Float32Array(rows.length), new Float32Array(rows.length)];
  const node = new Int16Array(rows.length);
  const cells = new Float64Array(leaves * width * BINS * 3);

  for (let t = 0; t < options.trees; t++) {
    const asked = someOf(width, Math.round(options.features * width), random);
    const seen = Array.from(rows.keys()).filter(() => random() < options.rows);
    for (let i = 0; i < rows.length; i++) {
      const p = logistic(sum[i]!);
      gradient[i] = (right[i]! - p) * weights[i]!;
      hessian[i] = p * (1 - p) * weights[i]!;
    }
    node.fill(0);
    let bounds: Bound[] = [{ low: -Infinity, high: Infinity }];
    for (let d = 0; d < options.depth; d++) {
      const nodes = 1 << d;
      const offset = nodes - 1;
      cells.fill(0, 0, nodes * width * BINS * 3);
      for (const i of seen) {
        const at = (node[i]! - offset) * width;
        for (const f of asked) {
          const cell = ((at + f) * BINS + bins[i * width + f]!) * 3;
          cells[cell]! += gradient[i]!;
          cells[cell + 1]! += hessian[i]!;
          cells[cell + 2]! += 1;
        }
      }
      const below: Bound[] = [];
      for (let k = 0; k < nodes; k++) {
        const bound = bounds[k]!;
        const split = bestSplit(cells, k, width, asked, bound, options);
        if (!split) {
          below.push(bound, bound);
          continue;
        }
        const at = t * inner + offset + k;
        feature[at] = split.feature;
        threshold[at] = edges[split.feature]![split.bin]!;
        const direction = options.direction[split.feature]!;
        const middle = (split.left + split.right) / 2;
        const [left, other] = [{ ...bound }, { ...bound }];
        if (direction > 0) [left.high, other.low] = [middle, middle];
        if (direction < 0) [left.low, other.high] = [middle, middle];
        below.push(left, other);
      }
      bounds = below;
      for (let i = 0; i < rows.length; i++) {
        const at = t * inner + node[i]!;
        node[i] = 2 * node[i]! + (rows[i]![feature[at]!]! <= threshold[at]! ? 1 : 2);
      }
    }
    const [g, h] = [new Float64Array(leaves), new Float64Array(leaves)];
    for (const i of seen) {
      g[node[i]! - inner]! += gradient[i]!;
      h[node[i]! - inner]! += hessian[i]!;
    }
    for (let k = 0; k < leaves; k++) {
      value[t * leaves + k] = options.rate * leafOf(g[k]!, h[k]!, bounds[k]!, options.shrink);
    }
    for (let i = 0; i < rows.length; i++) sum[i]! += value[t * leaves + node[i]! - inner]!;
  }
  return { depth: options.depth, feature, threshold, value, base };
}

/** So many of the numbers below a width, drawn by chance. */
function someOf(width: number, count: number, random: () => number): number[] {
  const drawn = Array.from({ length: width }, (_, f) => ({ f, at: random() })).sort((x, y) => x.at - y.at);
  return drawn.slice(0, count).map(({ f }) => f);
}

function leafOf(g: number, h: number, { low, high }: Bound, shrink: number): number {
  return Math.min(Math.max(g / (h + shrink), low), high);
}

interface Split {
  feature: number;
  bin: number;
  left: number;
  right: number;
}

function bestSplit(
  cells: Float64Array,
  node: number,
  width: number,
  asked: readonly number[],
  bound: Bound,
  { least, shrink, direction }: BoostOptions,
): Split | null {
  let best: Split | null = null;
  let most = 1e-6;
  // How much the loss falls where a leaf of these sums takes this value.
  const gain = (g: number, h: number, value: number) => 2 * g * value - (h + shrink) * value * value;
  for (const f of asked) {
    const at = (node * width + f) * BINS * 3;
    let [g, h, n] = [0, 0, 0];
    for (let b = 0; b < BINS; b++) {
      g += cells[at + b * 3]!;
      h += cells[at + b * 3 + 1]!;
      n += cells[at + b * 3 + 2]!;
    }
    const whole = gain(g, h, leafOf(g, h, bound, shrink));
    let [gl, hl, nl] = [0, 0, 0];
    for (let b = 0; b + 1 < BINS; b++) {
      gl += cells[at + b * 3]!;
      hl += cells[at + b * 3 + 1]!;
      nl += cells[at + b * 3 + 2]!;
      if (nl < least || n - nl < least) continue;
      const left = leafOf(gl, hl, bound, shrink);
      const right = leafOf(g - gl, h - hl, bound, shrink);
      if ((right - left) * direction[f]! < 0) continue;
      const won = gain(gl, hl, left) + gain(g - gl, h - hl, right) - whole;
      if (won > most) {
        most = won;
        best = { feature: f, bin: b, left, right };
      }
    }
  }
  return best;
}

/** Cuts each feature's values into bins: 0 for what is least, then about as many different values to a bin. `edges` lie between them. */
function binRows(rows: readonly Float32Array[], width: number) {
  const edges: Float32Array[] = [];
  const bins = new Uint8Array(rows.length * width);
  for (let f = 0; f < width; f++) {
    const values = Float32Array.from(rows, (row) => row[f]!).sort();
    // The least value is often most of the rows: it has a bin of its own, and the others share the rest.
    const rest = values.subarray(values.findIndex((value) => value > values[0]!));
    const cuts = new Set([values[0]!]);
    if (rest.length < values.length) {
      for (let k = 1; k < BINS - 1; k++) cuts.add(rest[Math.floor((k * rest.length) / (BINS - 1))]!);
    }
    const edge = Float32Array.from(cuts).sort();
    edges.push(edge.map((value) => between(value, values)));
    for (let i = 0; i < rows.length; i++) {
      let bin = 0;
      while (bin < edge.length && rows[i]![f]! > edge[bin]!) bin++;
      bins[i * width + f] = bin;
    }
  }
  return { bins, edges };
}

/** Midway between a value and the next greater one: what is cut there stays so when the cut is rounded. */
function between(value: number, sorted: Float32Array): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low < sorted.length ? (value + sorted[low]!) / 2 : value;
}
