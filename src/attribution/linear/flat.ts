import { type Chain, marginals } from "./crf.ts";
import { CUE_FEATURES, cueRows } from "./cue-features.ts";
import { FLAT_LABELS } from "./hints.ts";
import type { Scene } from "./scene.ts";
import { addRows, maskOf, type Table } from "./table.ts";
import { SHAPE } from "./words.ts";

/** The first model: marks every token as source, cue, content or none, linking nothing. */
export interface FlatModel {
  table: Table;
  chain: Chain;
}

/** The longest stretch decoded at once; a paragraph beyond it is cut (a list of a thousand names is no sentence). */
const LIMIT = 1024;

/** Whether a stretch holds any word: a line of ten thousand marks says nothing, and needn't be weighed. */
function hasWords({ words }: Scene, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (words.shape[i] !== SHAPE.mark) return true;
  return false;
}

/** P(label | token) for every token of the story, `FLAT_LABELS` a token; furniture is surely O. */
export function markFlat(scene: Scene, { table, chain }: FlatModel): Float32Array {
  const { count, furniture, paragraphStart } = scene.layer;
  const out = new Float32Array(count * FLAT_LABELS);
  const mask = maskOf(table);
  const rows = new Int32Array(LIMIT * CUE_FEATURES);
  const scores = new Float32Array(LIMIT * FLAT_LABELS);
  for (let p = 0; p + 1 < paragraphStart.length; p++) {
    const end = paragraphStart[p + 1]!;
    for (let from = paragraphStart[p]!; from < end; from += LIMIT) {
      const length = Math.min(LIMIT, end - from);
      if (furniture[from] || !hasWords(scene, from, length)) {
        for (let i = from; i < from + length; i++) out[i * FLAT_LABELS] = 1;
        continue;
      }
      for (let i = 0; i < length; i++) cueRows(scene, from + i, mask, rows, i * CUE_FEATURES);
      scores.fill(0, 0, length * FLAT_LABELS);
      addRows(table, rows, length, CUE_FEATURES, scores, 0);
      marginals(chain, scores, length, out.subarray(from * FLAT_LABELS, (from + length) * FLAT_LABELS));
    }
  }
  return out;
}
