import type { Chain } from "./crf.ts";
import { marginals5, marginals7, viterbi5, viterbi7 } from "./unrolled.ts";

/**
 * Decodes sequences of one chain from row sums as `RowSums` gives them: whole numbers, `LANES` a token, each worth `unit`, the
 * first for the second label: the first label's score is nought. `Decoder` does the same for any scores; here every exponential comes from a table.
 */
export interface SumDecoder {
  /** The best path, written into `path`; gives its score. */
  viterbi(sums: Int16Array, length: number, path: Uint8Array): number;
  /** P(label | token), written into `out[token * labels + label]`; gives the logarithm of the sum over all paths. */
  marginals(sums: Int16Array, length: number, out: Float32Array): number;
}

/**
 * A decoder with its own scratch space, so that decoding allocates nothing.
 *
 * @param most what a sum's size can't exceed
 * @throws RangeError for a number of labels whose loops nobody has written out (training/fast/unroll.ts)
 */
export function createSumDecoder({ labels, step, begin }: Chain, unit: number, most: number): SumDecoder {
  if (labels !== 5 && labels !== 7) throw new RangeError(`There are no loops for ${labels} labels.`);
  const stepExp = Float64Array.from(step, Math.exp);
  const beginExp = Float64Array.from(begin, Math.exp);
  const exps = Float64Array.from({ length: 2 * most + 1 }, (_, below) => Math.exp(-below * unit));
  const [viterbi, marginals] = labels === 5 ? [viterbi5, marginals5] : [viterbi7, marginals7];
  let back = new Uint8Array(0);
  let emit = new Float64Array(0);
  let forward = new Float64Array(0);
  const reserve = (size: number) => {
    if (emit.length >= size) return;
    back = new Uint8Array(size * 2);
    emit = new Float64Array(size * 2);
    forward = new Float64Array(size * 2);
  };
  return {
    viterbi(sums, length, path) {
      reserve(length * labels);
      return viterbi(step, begin, unit, sums, length, path, back);
    },
    marginals(sums, length, out) {
      reserve(length * labels);
      return marginals(stepExp, beginExp, exps, unit, sums, length, out, forward, emit);
    },
  };
}
