import { SHAPE } from "../../text/words.ts";
import type { Chain } from "./crf.ts";
import { CUE_FEATURES, CUE_SALTS, cuePairs } from "./cue-features.ts";
import { FLAT_LABELS } from "./hints.ts";
import { createRowSums, MOST } from "./row-sums.ts";
import type { Scene } from "./scene.ts";
import { createSumDecoder } from "./sum-decoder.ts";
import type { Table } from "./table.ts";

/** The first model: marks every token as source, cue, content or none, linking nothing. */
export interface FlatModel {
  table: Table;
  chain: Chain;
}

/** The longest stretch decoded at once; a paragraph beyond it is cut (a list of a thousand names is no sentence). */
const LIMIT = 1024;

/** Whether a stretch holds any word: a line of ten thousand marks says nothing, and needn't be weighed. */
function hasWords({ layer: { words } }: Scene, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (words.shape[i] !== SHAPE.mark) return true;
  return false;
}

/**
 * A function that gives P(label | token) for every token of a scene's story, `FLAT_LABELS` a token; furniture is surely O.
 */
export function createMarker({ table, chain }: FlatModel): (scene: Scene) => Float32Array {
  const sums = createRowSums(table);
  const decoder = createSumDecoder(chain, table.scale, MOST * CUE_FEATURES);
  return (scene) => {
    const { count, furniture, paragraphStart } = scene.layer;
    const out = new Float32Array(count * FLAT_LABELS);
    for (let p = 0; p + 1 < paragraphStart.length; p++) {
      const end = paragraphStart[p + 1]!;
      for (let from = paragraphStart[p]!; from < end; from += LIMIT) {
        const length = Math.min(LIMIT, end - from);
        if (furniture[from] || !hasWords(scene, from, length)) {
          for (let i = from; i < from + length; i++) out[i * FLAT_LABELS] = 1;
          continue;
        }
        const pairs = sums.reserve(length, CUE_FEATURES);
        for (let i = 0; i < length; i++) cuePairs(scene, from + i, pairs, 2 * i * CUE_FEATURES);
        const sum = sums.sum(length, CUE_SALTS);
        decoder.marginals(sum, length, out.subarray(from * FLAT_LABELS, (from + length) * FLAT_LABELS));
      }
    }
    return out;
  };
}
