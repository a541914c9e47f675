import { type Chain, NEVER } from "../../src/attribution/linear/crf.ts";
import { seeded, shuffle } from "./random.ts";

/** One sequence to learn from. Buffers are reused from call to call. */
export interface Sequence {
  length: number;
  /** `features` hashes a token, `HASH_BITS` wide; their low bits are rows. */
  rows: Int32Array;
  gold: Uint8Array;
  weight: number;
}

/** Features are told apart by hashes this wide when they are counted. */
const HASH_BITS = 24;
export const HASH_MASK = (1 << HASH_BITS) - 1;

/**
 * How often each feature is seen, up to 255. One seen a single time teaches nothing that holds elsewhere, and would only
 * blur the row it shares with others.
 */
function countFeatures(task: ChainTask): Uint8Array {
  const counts = new Uint8Array(1 << HASH_BITS);
  for (let k = 0; k < task.count; k++) {
    const { length, rows } = task.load(k);
    for (let f = 0; f < length * task.features; f++) if (counts[rows[f]!]! < 255) counts[rows[f]!]!++;
  }
  return counts;
}

export interface ChainTask {
  count: number;
  labels: number;
  features: number;
  /** Rows of the table, a power of two. */
  rows: number;
  /** Whether a label may follow another. */
  allows: (from: number, to: number) => boolean;
  load(k: number): Sequence;
}

export interface ChainOptions {
  epochs: number;
  rate: number;
  /** Share of features left out at each look at a token. */
  dropout: number;
  /** Features seen less often are passed over. */
  least: number;
  seed: number;
  report?: (line: string) => void;
}

export interface TrainedChain {
  table: Float32Array;
  chain: Chain;
}

/** Trains a linear-chain CRF over hashed features: AdaGrad, feature dropout, averaged over the later epochs. */
export function trainChain(task: ChainTask, options: ChainOptions): TrainedChain {
  const { labels: L, features: F } = task;
  const random = seeded(options.seed);
  const counts = countFeatures(task);
  const mask = task.rows - 1;
  const size = task.rows * L;
  // A row's weights and its sums of squared gradients lie side by side: one visit to memory, not two.
  const W = 2 * L;
  const table = new Float32Array(task.rows * W);
  for (let row = 0; row < task.rows; row++) table.fill(1e-4, row * W + L, (row + 1) * W);
  const average = new Float64Array(size + L * L + L);
  const step = new Float32Array(L * L);
  const begin = new Float32Array(L);
  const stepSquares = new Float32Array(L * L).fill(1e-2);
  const beginSquares = new Float32Array(L).fill(1e-2);
  const forbid = (from: number, to: number) => !task.allows(from, to);
  for (let x = 0; x < L; x++) for (let y = 0; y < L; y++) if (forbid(x, y)) step[x * L + y] = NEVER;
  for (let y = 0; y < L; y++) if (forbid(0, y)) begin[y] = NEVER;

  const order = Array.from({ length: task.count }, (_, k) => k);
  const keep = 1 - options.dropout;
  let kept = new Int32Array(1 << 16);
  let scores = new Float64Array(1 << 12);
  let forward = new Float64Array(1 << 12);
  let backward = new Float64Array(1 << 12);
  let offsets = new Int32Array(1 << 10);
  const stepExp = new Float64Array(L * L);
  const beginExp = new Float64Array(L);
  const stepGrad = new Float64Array(L * L);
  const grad = new Float64Array(L);
  let snapshots = 0;
  const every = Math.max(1, Math.floor(task.count / 4));

  const snapshot = () => {
    for (let row = 0; row < task.rows; row++) for (let y = 0; y < L; y++) average[row * L + y]! += table[row * W + y]!;
    for (let i = 0; i < L * L; i++) average[size + i]! += step[i]!;
    for (let i = 0; i < L; i++) average[size + L * L + i]! += begin[i]!;
    snapshots++;
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let tokens = 0;
    for (let o = 0; o < order.length; o++) {
      const { length: n, rows, gold, weight } = task.load(order[o]!);
      if (n === 0) continue;
      if (kept.length < n * F) kept = new Int32Array(n * F * 2);
      if (scores.length < n * L) {
        scores = new Float64Array(n * L * 2);
        forward = new Float64Array(n * L * 2);
        backward = new Float64Array(n * L * 2);
      }
      if (offsets.length < n + 1) offsets = new Int32Array((n + 1) * 2);
      let used = 0;
      for (let i = 0; i < n; i++) {
        offsets[i] = used;
        const base = i * L;
        for (let y = 0; y < L; y++) scores[base + y] = 0;
        for (let f = i * F; f < i * F + F; f++) {
          if (counts[rows[f]!]! < options.least || random() < options.dropout) continue;
          const row = (rows[f]! & mask) * W;
          kept[used++] = row;
          for (let y = 0; y < L; y++) scores[base + y]! += table[row + y]!;
        }
        for (let y = 0; y < L; y++) scores[base + y]! /= keep;
      }
      offsets[n] = used;
      for (let i = 0; i < L * L; i++) stepExp[i] = Math.exp(step[i]!);
      for (let y = 0; y < L; y++) beginExp[y] = Math.exp(begin[y]!);

      // Forward and backward sums in the probability domain, rescaled at each token.
      let log = 0;
      let goldScore = 0;
      for (let i = 0; i < n; i++) {
        const base = i * L;
        let high = -Infinity;
        for (let y = 0; y < L; y++) if (scores[base + y]! > high) high = scores[base + y]!;
        goldScore += scores[base + gold[i]!]! + (i ? step[gold[i - 1]! * L + gold[i]!]! : begin[gold[i]!]!);
        let sum = 0;
        for (let y = 0; y < L; y++) {
          scores[base + y] = Math.exp(scores[base + y]! - high);
          let mass = 0;
          if (i === 0) mass = beginExp[y]!;
          else for (let x = 0; x < L; x++) mass += forward[base - L + x]! * stepExp[x * L + y]!;
          const value = mass * scores[base + y]!;
          forward[base + y] = value;
          sum += value;
        }
        for (let y = 0; y < L; y++) forward[base + y]! /= sum;
        log += high + Math.log(sum);
      }
      loss += (log - goldScore) * weight;
      tokens += n;
      for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 1;
      for (let i = n - 1; i > 0; i--) {
        const base = i * L;
        let scale = 0;
        for (let x = 0; x < L; x++) {
          let mass = 0;
          for (let y = 0; y < L; y++) mass += stepExp[x * L + y]! * scores[base + y]! * backward[base + y]!;
          backward[base - L + x] = mass;
          scale += mass;
        }
        for (let x = 0; x < L; x++) backward[base - L + x]! /= scale;
      }

      stepGrad.fill(0);
      for (let i = 1; i < n; i++) {
        const base = i * L;
        // P(x at i-1, y at i) up to its sum, which normalises it.
        let total = 0;
        for (let x = 0; x < L; x++) {
          for (let y = 0; y < L; y++)
            total += forward[base - L + x]! * stepExp[x * L + y]! * scores[base + y]! * backward[base + y]!;
        }
        for (let x = 0; x < L; x++) {
          for (let y = 0; y < L; y++) {
            stepGrad[x * L + y]! +=
              (forward[base - L + x]! * stepExp[x * L + y]! * scores[base + y]! * backward[base + y]!) / total;
          }
        }
        stepGrad[gold[i - 1]! * L + gold[i]!]! -= 1;
      }
      for (let i = 0; i < n; i++) {
        const base = i * L;
        let sum = 0;
        for (let y = 0; y < L; y++) {
          grad[y] = forward[base + y]! * backward[base + y]!;
          sum += grad[y]!;
        }
        let size1 = 0;
        for (let y = 0; y < L; y++) {
          grad[y] = (grad[y]! / sum - (gold[i] === y ? 1 : 0)) * weight;
          size1 += Math.abs(grad[y]!);
        }
        if (i === 0) {
          for (let y = 0; y < L; y++) {
            if (begin[y]! <= NEVER / 2) continue;
            beginSquares[y]! += grad[y]! * grad[y]!;
            begin[y]! -= (options.rate * grad[y]!) / Math.sqrt(beginSquares[y]!);
          }
        }
        if (size1 < 2e-3) continue;
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
          const row = kept[k]!;
          for (let y = 0; y < L; y++) {
            const g = grad[y]!;
            const square = table[row + L + y]! + g * g;
            table[row + L + y] = square;
            table[row + y]! -= (options.rate * g) / Math.sqrt(square);
          }
        }
      }
      for (let i = 0; i < L * L; i++) {
        if (step[i]! <= NEVER / 2 || stepGrad[i] === 0) continue;
        const g = stepGrad[i]! * weight;
        stepSquares[i]! += g * g;
        step[i]! -= (options.rate * g) / Math.sqrt(stepSquares[i]!);
      }
      if (epoch >= Math.min(1, options.epochs - 1) && (o + 1) % every === 0) snapshot();
    }
    options.report?.(`epoch ${epoch + 1}: loss a token ${(loss / tokens).toFixed(4)}`);
  }
  if (!snapshots) snapshot();
  const mean = (i: number) => average[i]! / snapshots;
  return {
    table: Float32Array.from({ length: size }, (_, i) => mean(i)),
    chain: { labels: L, step: step.map((_, i) => mean(size + i)), begin: begin.map((_, i) => mean(size + L * L + i)) },
  };
}

/** The mean of several models trained in different orders: what each got wrong by chance evens out. */
export function trainMean(task: ChainTask, options: ChainOptions, models: number): TrainedChain {
  const trained = Array.from({ length: models }, (_, k) =>
    trainChain(task, { ...options, seed: options.seed + 100 * k }),
  );
  const mean = (column: (model: TrainedChain) => Float32Array) =>
    column(trained[0]!).map((_, i) => trained.reduce((sum, model) => sum + column(model)[i]!, 0) / models);
  return {
    table: mean(({ table }) => table),
    chain: { labels: task.labels, step: mean(({ chain }) => chain.step), begin: mean(({ chain }) => chain.begin) },
  };
}
