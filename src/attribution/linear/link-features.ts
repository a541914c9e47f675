import type { Hints } from "./hints.ts";
import { COARSE, QUOTE, type Scene, step } from "./scene.ts";
import { rowOf } from "./words.ts";

/** Features of a token that don't depend on the cue, summed once an article. */
export const BASE_FEATURES = 24;
/** Features of a token in the sight of one cue. */
export const SIGHT_FEATURES = 38;

/** Writes the rows of token `i`'s features that depend on no cue. */
export function baseRows(scene: Scene, hints: Hints, i: number, mask: number, out: Int32Array, at: number): void {
  const { layer, words, quote, sinceClose, untilOpen, sentenceQuotes } = scene;
  const { count, tag, sentence, sentenceStart } = layer;
  const { word, suffix, shape } = words;
  const s = sentence[i]!;
  const from = sentenceStart[s]!;
  const to = sentenceStart[s + 1]!;
  const w = (k: number) => (k >= 0 && k < count ? word[k]! : 3);
  const t = (k: number) => (k >= from && k < to ? tag[k]! : 62);
  const q = (k: number) => (k >= 0 && k < count ? quote[k]! : 4);
  const w0 = word[i]!;
  const t0 = tag[i]!;
  const tl = t(i - 1);
  const tr = t(i + 1);
  const quotes = q(i - 1) | (quote[i]! << 3) | (q(i + 1) << 6);
  const near = sinceClose[i]! * 16 + untilOpen[i]!;
  const edge = (i === from ? 1 : 0) + (i === to - 1 ? 2 : 0);
  let n = at;
  out[n++] = rowOf(101, w0, 0, mask);
  out[n++] = rowOf(102, w(i - 1), edge & 1, mask);
  out[n++] = rowOf(103, w(i + 1), edge & 2, mask);
  out[n++] = rowOf(104, w(i - 1), w0, mask);
  out[n++] = rowOf(105, w0, w(i + 1), mask);
  out[n++] = rowOf(106, tl * 64 + t0, tr, mask);
  out[n++] = rowOf(107, t(i - 2) * 64 + tl, t0, mask);
  out[n++] = rowOf(108, t0 * 64 + tr, t(i + 2), mask);
  out[n++] = rowOf(109, suffix[i]!, t0, mask);
  out[n++] = rowOf(110, shape[i]!, t0, mask);
  out[n++] = rowOf(111, quotes, t0, mask);
  out[n++] = rowOf(112, near, t0, mask);
  out[n++] = rowOf(113, step(i - from) * 16 + step(to - 1 - i), t0, mask);
  out[n++] = rowOf(114, sentenceQuotes[i]!, near, mask);
  out[n++] = rowOf(115, w0, tl * 64 + tr, mask);
  out[n++] = rowOf(116, w(i - 2), t0, mask);
  out[n++] = rowOf(117, w(i + 2), t0, mask);
  out[n++] = rowOf(118, w(i + 1), w(i + 2), mask);
  const h = (column: Uint8Array, k: number) => (k >= 0 && k < count ? column[k]! : 7);
  out[n++] = rowOf(119, h(hints.source, i - 1) * 64 + hints.source[i]! * 8 + h(hints.source, i + 1), 0, mask);
  out[n++] = rowOf(120, h(hints.content, i - 1) * 64 + hints.content[i]! * 8 + h(hints.content, i + 1), 0, mask);
  out[n++] = rowOf(121, h(hints.cue, i - 1) * 64 + hints.cue[i]! * 8 + h(hints.cue, i + 1), 0, mask);
  out[n++] = rowOf(122, hints.source[i]! * 64 + hints.content[i]! * 8 + hints.cue[i]!, t0, mask);
  out[n++] = rowOf(123, edge, quotes, mask);
  out[n++] = rowOf(124, 0, 0, mask);
}

/** What stands between a cue and a token, gathered on the way from one to the other. */
interface Way {
  commas: number;
  verbs: number;
  others: number;
  marks: number;
  that: number;
}

/** A cue as the tokens around it see it: hashes of its words, and of what stands at its edges. */
interface CueView {
  first: number;
  last: number;
  word: number;
  /** The stem of its last verb, or of its last word. */
  head: number;
  tag: number;
  edges: number;
  place: number;
  quoteBefore: number;
  quoteAfter: number;
  quotation: number;
  before: number;
  after: number;
  others: Uint8Array;
}

const THAT = "that";
const COMMA = 0x2c;

/** Looks at a cue once, for all tokens of its window. */
function viewCue(scene: Scene, hints: Hints, first: number, last: number): CueView {
  const { layer, words, quote, outermost, coarse } = scene;
  const { count, text, start, tag, sentence, sentenceStart } = layer;
  const s = sentence[first]!;
  const from = sentenceStart[s]!;
  const to = sentenceStart[s + 1]!;
  let word = 17;
  let verb = last;
  for (let i = first; i <= last; i++) {
    word = Math.imul(word ^ words.word[i]!, 16777619);
    if (coarse[i] === COARSE.verb) verb = i;
  }
  const mark = (i: number) => {
    if (i < from || i >= to) return 0;
    const code = text.charCodeAt(start[i]!);
    if (quote[i] === QUOTE.opens) return 1;
    if (quote[i] === QUOTE.closes) return 2;
    if (code === COMMA) return 3;
    if (code === 0x3a) return 4;
    if (coarse[i] === COARSE.mark) return 5;
    if (text.startsWith(THAT, start[i]!) && layer.end[i]! - start[i]! === 4) return 6;
    if (coarse[i] === COARSE.name) return 7;
    if (coarse[i] === COARSE.pronoun) return 8;
    if (tag[i] === 22) return 9;
    return 10 + coarse[i]!;
  };
  // The quotations next to the cue: the nearest that closes before it and opens behind it, within a few tokens of its sentence.
  let quoteBefore = -1;
  for (let i = first - 1; i >= Math.max(from, first - 12); i--) {
    if (quote[i] === QUOTE.closes || (quote[i] === QUOTE.inside && outermost[i] !== outermost[first])) {
      quoteBefore = outermost[i]!;
      break;
    }
  }
  let quoteAfter = -1;
  for (let i = last + 1; i < Math.min(count, last + 14); i++) {
    if (quote[i] === QUOTE.opens) {
      quoteAfter = outermost[i]!;
      break;
    }
  }
  return {
    first,
    last,
    word,
    head: words.stem[verb]!,
    tag: tag[verb]!,
    edges: mark(first - 1) * 32 + mark(last + 1),
    place: step(first - from) * 16 + step(to - 1 - last),
    quoteBefore,
    quoteAfter,
    quotation: outermost[first]!,
    before: first > from ? words.word[first - 1]! : 3,
    after: last + 1 < to ? words.word[last + 1]! : 3,
    others: hints.rivals,
  };
}

/**
 * Writes the rows of every token of a cue's window that depend on the cue: `SIGHT_FEATURES` a token, in the window's order.
 *
 * @param window token indexes, ascending, the cue's among them
 */
export function sightRows(
  scene: Scene,
  hints: Hints,
  window: Int32Array,
  length: number,
  first: number,
  last: number,
  mask: number,
  out: Int32Array,
): void {
  const cue = viewCue(scene, hints, first, last);
  let at = 0;
  while (at < length && window[at]! < first) at++;
  let behind = at;
  while (behind < length && window[behind]! <= last) behind++;
  const way: Way = { commas: 0, verbs: 0, others: 0, marks: 0, that: 0 };
  for (let k = at - 1; k >= 0; k--) {
    tokenRows(scene, hints, cue, window[k]!, 0, way, mask, out, k * SIGHT_FEATURES);
    walk(scene, cue, window[k]!, way);
  }
  for (let k = at; k < behind; k++) tokenRows(scene, hints, cue, window[k]!, 1, NOTHING, mask, out, k * SIGHT_FEATURES);
  way.commas = way.verbs = way.others = way.marks = way.that = 0;
  for (let k = behind; k < length; k++) {
    tokenRows(scene, hints, cue, window[k]!, 2, way, mask, out, k * SIGHT_FEATURES);
    walk(scene, cue, window[k]!, way);
  }
}

const NOTHING: Way = { commas: 0, verbs: 0, others: 0, marks: 0, that: 0 };

function walk({ layer, coarse, quote }: Scene, cue: CueView, i: number, way: Way): void {
  if (layer.text.charCodeAt(layer.start[i]!) === COMMA) way.commas = Math.min(3, way.commas + 1);
  if (coarse[i] === COARSE.verb) way.verbs = Math.min(3, way.verbs + 1);
  if (cue.others[i]) way.others = Math.min(2, way.others + 1);
  if (quote[i]! >= QUOTE.opens) way.marks = Math.min(3, way.marks + 1);
  if (layer.end[i]! - layer.start[i]! === 4 && layer.text.startsWith(THAT, layer.start[i]!)) way.that = 1;
}

function tokenRows(
  scene: Scene,
  hints: Hints,
  cue: CueView,
  i: number,
  side: number,
  way: Way,
  mask: number,
  out: Int32Array,
  at: number,
): void {
  const { layer, words, quote, outermost, coarse, sentenceQuotes } = scene;
  const { tag, sentence, sentenceStart, paragraph } = layer;
  const away = side === 0 ? cue.first - i : side === 2 ? i - cue.last : 0;
  const d = side * 16 + step(away);
  const gap = Math.max(-3, Math.min(3, sentence[i]! - sentence[cue.first]!)) + 3;
  const apart = paragraph[i] === paragraph[cue.first] ? 0 : 1;
  const sd = gap * 8 + side * 2 + apart;
  const w0 = words.word[i]!;
  const t0 = tag[i]!;
  const c0 = coarse[i]!;
  const o = outermost[i]!;
  const same = o < 0 ? 0 : o === cue.quotation ? 4 : o === cue.quoteBefore ? 1 : o === cue.quoteAfter ? 2 : 3;
  const qr = same * 4 + quote[i]!;
  const s = sentence[i]!;
  const edge = (i === sentenceStart[s] ? 1 : 0) + (i === sentenceStart[s + 1]! - 1 ? 2 : 0);
  const tl = i > 0 ? tag[i - 1]! : 62;
  const tr = i + 1 < layer.count ? tag[i + 1]! : 62;
  const ql = i > 0 ? quote[i - 1]! : 4;
  const qn = i + 1 < layer.count ? quote[i + 1]! : 4;
  const { commas, verbs, others, marks, that } = way;
  const path = commas + verbs * 4 + side * 16;
  const fine = Math.min(away, 12) * 4 + side;
  const hs = hints.source[i]!;
  const hc = hints.content[i]!;
  const hq = hints.cue[i]!;
  let n = at;
  out[n++] = rowOf(201, d, sd, mask);
  out[n++] = rowOf(202, d, t0, mask);
  out[n++] = rowOf(203, sd, w0, mask);
  out[n++] = rowOf(204, cue.head, side * 64 + t0, mask);
  out[n++] = rowOf(205, cue.head, d, mask);
  out[n++] = rowOf(206, cue.edges, d, mask);
  out[n++] = rowOf(207, cue.edges, sd * 32 + qr, mask);
  out[n++] = rowOf(208, cue.edges, (side * 64 + t0) * 8 + same, mask);
  out[n++] = rowOf(209, cue.word, side * 32 + qr, mask);
  out[n++] = rowOf(210, path, t0, mask);
  out[n++] = rowOf(211, path, d * 8 + same, mask);
  out[n++] = rowOf(212, others * 64 + sd, same, mask);
  out[n++] = rowOf(213, others * 4 + side, t0 * 32 + qr, mask);
  out[n++] = rowOf(214, qr * 4 + side, sd, mask);
  out[n++] = rowOf(215, qr * 64 + ql * 8 + qn, side, mask);
  out[n++] = rowOf(216, hs * 64 + d, others, mask);
  out[n++] = rowOf(217, hc * 64 + sd, same, mask);
  out[n++] = rowOf(218, hq * 64 + sd, others, mask);
  out[n++] = rowOf(219, hs * 64 + hc * 8 + hq, d, mask);
  out[n++] = rowOf(220, hc * 64 + others * 16 + marks, sd, mask);
  out[n++] = rowOf(221, that * 4 + side, t0, mask);
  out[n++] = rowOf(222, w0, d, mask);
  out[n++] = rowOf(223, tl * 64 + t0, tr * 4 + side, mask);
  out[n++] = rowOf(224, cue.tag * 64 + t0, d, mask);
  out[n++] = rowOf(225, cue.head, w0 ^ side, mask);
  out[n++] = rowOf(226, edge * 64 + sd, qr, mask);
  out[n++] = rowOf(227, edge * 4 + side, w0, mask);
  out[n++] = rowOf(228, cue.place, d, mask);
  out[n++] = rowOf(229, cue.edges, path * 8 + same, mask);
  out[n++] = rowOf(230, sentenceQuotes[i]! * 64 + sd, quote[i]!, mask);
  out[n++] = rowOf(231, cue.word, sd, mask);
  out[n++] = rowOf(232, cue.last - cue.first, d, mask);
  out[n++] = rowOf(233, cue.after, side * 64 + t0, mask);
  out[n++] = rowOf(234, cue.before, side * 64 + t0, mask);
  out[n++] = rowOf(235, fine, c0 * 64 + cue.tag, mask);
  out[n++] = rowOf(236, path * 8 + marks, c0 * 4 + others, mask);
  out[n++] = rowOf(237, cue.edges, cue.word, mask);
  out[n++] = rowOf(238, fine, cue.edges, mask);
}
