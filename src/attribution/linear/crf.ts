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

/** Whether a label may follow another in a BIO chain: label 0 is O, `2r+1` begins role r, `2r+2` goes on; I only follows B or I of its role. */
export function bioAllows(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1;
}

/** Decodes sequences of one chain. Scores stand in `scores[token * labels + label]`. */
export interface Decoder {
  /** The best path, written into `path`; gives its score. */
  viterbi(scores: Float32Array, length: number, path: Uint8Array): number;
  /** P(label | token), written into `out[token * labels + label]`; gives the logarithm of the sum over all paths. */
  marginals(scores: Float32Array, length: number, out: Float32Array): number;
}

/** A decoder with its own scratch space, so that decoding allocates nothing. */
export function createDecoder({ labels, step, begin }: Chain): Decoder {
  const stepExp = Float64Array.from(step, Math.exp);
  const beginExp = Float64Array.from(begin, Math.exp);
  let back = new Uint8Array(0);
  let emit = new Float64Array(0);
  let forward = new Float64Array(0);
  const rows = [new Float64Array(labels), new Float64Array(labels)];

  const reserve = (size: number) => {
    if (emit.length >= size) return;
    back = new Uint8Array(size * 2);
    emit = new Float64Array(size * 2);
    forward = new Float64Array(size * 2);
  };

  /** Forward sums in the probability domain, rescaled at each token. */
  const sumForward = (scores: Float32Array, length: number) => {
    reserve(length * labels);
    let log = 0;
    // The scales are multiplied up and their logarithm taken now and then: it is dear.
    let scale = 1;
    for (let i = 0; i < length; i++) {
      const row = i * labels;
      let high = scores[row]!;
      for (let y = 1; y < labels; y++) if (scores[row + y]! > high) high = scores[row + y]!;
      let sum = 0;
      for (let y = 0; y < labels; y++) {
        const e = scores[row + y] === high ? 1 : Math.exp(scores[row + y]! - high);
        emit[row + y] = e;
        let mass = 0;
        if (i === 0) mass = beginExp[y]!;
        else for (let x = 0; x < labels; x++) mass += forward[row - labels + x]! * stepExp[x * labels + y]!;
        forward[row + y] = mass * e;
        sum += mass * e;
      }
      const inverse = 1 / sum;
      for (let y = 0; y < labels; y++) forward[row + y]! *= inverse;
      log += high;
      scale *= sum;
      if (scale > 1e100 || scale < 1e-100) {
        log += Math.log(scale);
        scale = 1;
      }
    }
    return log + Math.log(scale);
  };

  return {
    viterbi(scores, length, path) {
      reserve(length * labels);
      let [now, next] = rows as [Float64Array, Float64Array];
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
      for (let i = length - 1, y = last; i >= 0; i--) {
        path[i] = y;
        y = back[i * labels + y]!;
      }
      return now[last]!;
    },

    marginals(scores, length, out) {
      reserve(length * labels);
      const log = sumForward(scores, length);
      let [after, before] = rows as [Float64Array, Float64Array];
      after.fill(1);
      for (let i = length - 1; i >= 0; i--) {
        const row = i * labels;
        let sum = 0;
        for (let y = 0; y < labels; y++) sum += forward[row + y]! * after[y]!;
        for (let y = 0; y < labels; y++) {
          out[row + y] = (forward[row + y]! * after[y]!) / sum;
          after[y]! *= emit[row + y]!;
        }
        let scale = 0;
        for (let x = 0; x < labels; x++) {
          let mass = 0;
          for (let y = 0; y < labels; y++) mass += stepExp[x * labels + y]! * after[y]!;
          before[x] = mass;
          scale += mass;
        }
        const inverse = 1 / scale;
        for (let x = 0; x < labels; x++) before[x]! *= inverse;
        [after, before] = [before, after];
      }
      return log;
    },
  };
}
