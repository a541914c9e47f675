import { type Scene, step } from "./scene.ts";
import { rowOf } from "./words.ts";

/** How many features a token has for the first model, which marks sources, cues and contents without linking them. */
export const CUE_FEATURES = 60;

/**
 * Writes the rows of token `i`'s features into `out` from `at`: words and tags around it, how likely each is a cue, where
 * it stands to quotation marks and in its sentence.
 */
export function cueRows(scene: Scene, i: number, mask: number, out: Int32Array, at: number): void {
  const { layer, words, coarse, cueStep, quote, sinceClose, untilOpen, bestCue, sentenceQuotes } = scene;
  const { count, tag, sentence, paragraph, sentenceStart } = layer;
  const { word, stem, suffix, shape } = words;
  const s = sentence[i]!;
  const from = sentenceStart[s]!;
  const to = sentenceStart[s + 1]!;
  const p = paragraph[i]!;
  // Beyond the paragraph's edge there is nothing; beyond the sentence's there is, but it is marked.
  const near = (k: number) => k >= 0 && k < count && paragraph[k] === p;
  const w = (k: number) => (near(k) ? word[k]! : 3);
  const t = (k: number) => (near(k) ? tag[k]! : 62);
  const c = (k: number) => (near(k) ? cueStep[k]! : 9);
  const q = (k: number) => (near(k) ? quote[k]! : 4);
  const t0 = tag[i]!;
  const tl = t(i - 1);
  const tr = t(i + 1);
  const w0 = word[i]!;
  const wl = w(i - 1);
  const wr = w(i + 1);
  const c0 = cueStep[i]!;
  const quotes = q(i - 1) | (quote[i]! << 3) | (q(i + 1) << 6);
  const best = bestCue[i]!;
  const toBest = best < 0 ? 20 : best === i ? 0 : best > i ? step(best - i) : 9 + step(i - best);
  const bestTag = best < 0 ? 61 : tag[best]!;
  const bestWord = best < 0 ? 5 : stem[best]!;
  const bestStep = best < 0 ? 0 : cueStep[best]!;
  const place = step(i - from) * 16 + step(to - 1 - i);
  const firstOfParagraph = from === 0 || paragraph[from - 1] !== p ? 1 : 0;
  const lastOfParagraph = to === count || paragraph[to] !== p ? 1 : 0;
  const form = shape[i]!;
  const around = sentenceQuotes[i]! * 4 + firstOfParagraph * 2 + lastOfParagraph;
  const near4 = sinceClose[i]! * 16 + untilOpen[i]!;
  let n = at;
  out[n++] = rowOf(1, w0, 0, mask);
  out[n++] = rowOf(2, wl, 0, mask);
  out[n++] = rowOf(3, wr, 0, mask);
  out[n++] = rowOf(4, w(i - 2), 0, mask);
  out[n++] = rowOf(5, w(i + 2), 0, mask);
  out[n++] = rowOf(6, wl, w0, mask);
  out[n++] = rowOf(7, w0, wr, mask);
  out[n++] = rowOf(8, w0, t0, mask);
  out[n++] = rowOf(9, suffix[i]!, t0, mask);
  out[n++] = rowOf(10, t0, form, mask);
  out[n++] = rowOf(11, tl, t0, mask);
  out[n++] = rowOf(12, t0, tr, mask);
  out[n++] = rowOf(13, tl * 64 + t0, tr, mask);
  out[n++] = rowOf(14, t(i - 2) * 64 + tl, t0, mask);
  out[n++] = rowOf(15, t0 * 64 + tr, t(i + 2), mask);
  out[n++] = rowOf(16, w0, tr, mask);
  out[n++] = rowOf(17, w0, tl, mask);
  out[n++] = rowOf(18, w0, tl * 64 + tr, mask);
  out[n++] = rowOf(19, c0 * 16 + c(i - 1), c(i + 1), mask);
  out[n++] = rowOf(20, c0, t0, mask);
  out[n++] = rowOf(21, c0 * 64 + t0, tl * 64 + tr, mask);
  out[n++] = rowOf(22, c(i - 1) * 64 + tl, t0, mask);
  out[n++] = rowOf(23, c(i + 1) * 64 + tr, t0, mask);
  out[n++] = rowOf(24, c(i - 2) * 16 + c(i - 1), t0, mask);
  out[n++] = rowOf(25, c(i + 2) * 16 + c(i + 1), t0, mask);
  out[n++] = rowOf(26, quotes, t0, mask);
  out[n++] = rowOf(27, quotes, w0, mask);
  out[n++] = rowOf(28, near4, t0, mask);
  out[n++] = rowOf(29, near4, c0, mask);
  out[n++] = rowOf(30, sinceClose[i]!, w0, mask);
  out[n++] = rowOf(31, untilOpen[i]!, w0, mask);
  out[n++] = rowOf(32, toBest, t0, mask);
  out[n++] = rowOf(33, toBest, bestStep * 64 + t0, mask);
  out[n++] = rowOf(34, toBest, bestWord, mask);
  out[n++] = rowOf(35, toBest * 16 + quote[i]!, bestTag * 16 + bestStep, mask);
  out[n++] = rowOf(36, toBest * 16 + quote[i]!, near4, mask);
  out[n++] = rowOf(37, place, t0, mask);
  out[n++] = rowOf(38, around, t0, mask);
  out[n++] = rowOf(39, around, quote[i]! * 32 + toBest, mask);
  out[n++] = rowOf(40, place, around, mask);
  out[n++] = rowOf(41, around, c0, mask);
  out[n++] = rowOf(42, tl * 64 + t(i - 2), t(i - 3), mask);
  out[n++] = rowOf(43, tr * 64 + t(i + 2), t(i + 3), mask);
  out[n++] = rowOf(44, wl, t0, mask);
  out[n++] = rowOf(45, wr, t0, mask);
  out[n++] = rowOf(46, wr, w(i + 2), mask);
  out[n++] = rowOf(47, w(i - 2), wl, mask);
  out[n++] = rowOf(48, w0, coarseRun(coarse, i, -1, from, to), mask);
  out[n++] = rowOf(49, w0, coarseRun(coarse, i, 1, from, to), mask);
  out[n++] = rowOf(50, t0 * 64 + (word[from]! & 63), word[from]!, mask);
  out[n++] = rowOf(51, t0, coarseRun(coarse, i, 1, from, to), mask);
  out[n++] = rowOf(52, t0, coarseRun(coarse, i, -1, from, to), mask);
  out[n++] = rowOf(53, w(i + 3), t0, mask);
  out[n++] = rowOf(54, w(i - 3), t0, mask);
  out[n++] = rowOf(55, stem[i]!, coarse[i]!, mask);
  out[n++] = rowOf(56, suffix[i]!, tr, mask);
  out[n++] = rowOf(57, w(to - 1 === i ? i : to - 1), around * 64 + t0, mask);
  out[n++] = rowOf(58, stem[i]!, tl * 64 + tr, mask);
  out[n++] = rowOf(59, stem[i]!, quotes, mask);
  out[n++] = rowOf(60, 0, 0, mask);
}

/** The coarse tags of the next four tokens in a direction within the sentence, packed. */
function coarseRun(coarse: Uint8Array, i: number, way: number, from: number, to: number): number {
  let packed = 0;
  for (let d = 1; d <= 4; d++) {
    const k = i + way * d;
    packed = packed * 16 + (k < from || k >= to ? 15 : coarse[k]!);
  }
  return packed;
}
