/** Forbidden: a score no path recovers from. */
export const NEVER = -1e4;

/** A linear-chain CRF over `labels` labels: scores of tokens come from features, those of steps from here. */
export interface Chain {
  readonly labels: number;
  /** `[from * labels + to]`. */
  readonly step: Float32Array;
  /** Score of beginning with a label. */
  readonly begin: Float32Array;
}

/** Steps of a BIO chain over `roles` roles: label 0 is O, `2r+1` begins role r, `2r+2` goes on; I only follows B or I of its role. */
export function bioAllows(roles: number): (from: number, to: number) => boolean {
  void roles;
  return (from, to) => to === 0 || to % 2 === 1 || from === to || from === to - 1;
}

/**
 * The best path through `length` tokens whose scores stand in `scores[token * labels + label]`.
 *
 * @returns its score; the labels are written into `path`
 */
export function viterbi(
  { labels, step, begin }: Chain,
  scores: Float32Array,
  length: number,
  path: Uint8Array,
): number {
  const back = new Uint8Array(length * labels);
  let now = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let y = 0; y < labels; y++) now[y] = begin[y]! + scores[y]!;
  for (let i = 1; i < length; i++) {
    const row = i * labels;
    for (let y = 0; y < labels; y++) {
      let best = 0;
      let high = now[0]! + step[y]!;
      for (let x = 1; x < labels; x++) {
        const score = now[x]! + step[x * labels + y]!;
        if (score > high) {
          high = score;
          best = x;
        }
      }
      next[y] = high + scores[row + y]!;
      back[row + y] = best;
    }
    [now, next] = [next, now];
  }
  let last = 0;
  for (let y = 1; y < labels; y++) if (now[y]! > now[last]!) last = y;
  const total = now[last]!;
  for (let i = length - 1, y = last; i >= 0; i--) {
    path[i] = y;
    y = back[i * labels + y]!;
  }
  return total;
}

/**
 * P(label | token) for each token, by forward and backward sums in the probability domain, rescaled at each token.
 *
 * @param out `[token * labels + label]`
 * @returns the logarithm of the sum over all paths
 */
export function marginals(chain: Chain, scores: Float32Array, length: number, out: Float32Array): number {
  const { labels } = chain;
  const { stepExp, beginExp } = exponentials(chain);
  const emit = new Float64Array(length * labels);
  const forward = new Float64Array(length * labels);
  let log = 0;
  for (let i = 0; i < length; i++) {
    const row = i * labels;
    let high = -Infinity;
    for (let y = 0; y < labels; y++) if (scores[row + y]! > high) high = scores[row + y]!;
    for (let y = 0; y < labels; y++) emit[row + y] = Math.exp(scores[row + y]! - high);
    log += high;
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      let mass = 0;
      if (i === 0) mass = beginExp[y]!;
      else for (let x = 0; x < labels; x++) mass += forward[row - labels + x]! * stepExp[x * labels + y]!;
      const value = mass * emit[row + y]!;
      forward[row + y] = value;
      sum += value;
    }
    for (let y = 0; y < labels; y++) forward[row + y]! /= sum;
    log += Math.log(sum);
  }
  let after = new Float64Array(labels).fill(1);
  let before = new Float64Array(labels);
  for (let i = length - 1; i >= 0; i--) {
    const row = i * labels;
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += forward[row + y]! * after[y]!;
    for (let y = 0; y < labels; y++) out[row + y] = (forward[row + y]! * after[y]!) / sum;
    if (i === 0) break;
    let scale = 0;
    for (let x = 0; x < labels; x++) {
      let mass = 0;
      for (let y = 0; y < labels; y++) mass += stepExp[x * labels + y]! * emit[row + y]! * after[y]!;
      before[x] = mass;
      scale += mass;
    }
    for (let x = 0; x < labels; x++) before[x]! /= scale;
    [after, before] = [before, after];
  }
  return log;
}

const known = new WeakMap<Chain, { stepExp: Float64Array; beginExp: Float64Array }>();

/** Exponentials of a chain's scores, kept beside it: a chain that is read with doesn't change. */
function exponentials(chain: Chain) {
  let found = known.get(chain);
  if (!found) {
    found = { stepExp: Float64Array.from(chain.step, Math.exp), beginExp: Float64Array.from(chain.begin, Math.exp) };
    known.set(chain, found);
  }
  return found;
}
