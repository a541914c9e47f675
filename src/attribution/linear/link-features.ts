import type { Hints } from "./hints.ts";
import { numbersTo, saltsOf } from "./salts.ts";
import { COARSE, QUOTE, type Scene, step } from "./scene.ts";

/** Features of a token that don't depend on the cue, summed once an article. */
export const BASE_SALTS = saltsOf(100, numbersTo(24));
export const BASE_FEATURES = BASE_SALTS.length;
/** Features of a token in the sight of one cue. Two that the weights were trained with, and do as well without, are left out. */
export const SIGHT_SALTS = saltsOf(200, numbersTo(38, [24, 31]));
export const SIGHT_FEATURES = SIGHT_SALTS.length;

/** Writes token `i`'s features that depend on no cue, pairs of numbers, into `out` from `at`. */
export function basePairs(scene: Scene, hints: Hints, i: number, out: Int32Array, at: number): void {
  const { layer, quote, sinceClose, untilOpen, sentenceQuotes } = scene;
  const { count, tag, words, sentence, sentenceStart } = layer;
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
  out[n++] = w0;
  out[n++] = 0;
  out[n++] = w(i - 1);
  out[n++] = edge & 1;
  out[n++] = w(i + 1);
  out[n++] = edge & 2;
  out[n++] = w(i - 1);
  out[n++] = w0;
  out[n++] = w0;
  out[n++] = w(i + 1);
  out[n++] = tl * 64 + t0;
  out[n++] = tr;
  out[n++] = t(i - 2) * 64 + tl;
  out[n++] = t0;
  out[n++] = t0 * 64 + tr;
  out[n++] = t(i + 2);
  out[n++] = suffix[i]!;
  out[n++] = t0;
  out[n++] = shape[i]!;
  out[n++] = t0;
  out[n++] = quotes;
  out[n++] = t0;
  out[n++] = near;
  out[n++] = t0;
  out[n++] = step(i - from) * 16 + step(to - 1 - i);
  out[n++] = t0;
  out[n++] = sentenceQuotes[i]!;
  out[n++] = near;
  out[n++] = w0;
  out[n++] = tl * 64 + tr;
  out[n++] = w(i - 2);
  out[n++] = t0;
  out[n++] = w(i + 2);
  out[n++] = t0;
  out[n++] = w(i + 1);
  out[n++] = w(i + 2);
  const h = (column: Uint8Array, k: number) => (k >= 0 && k < count ? column[k]! : 7);
  out[n++] = h(hints.source, i - 1) * 64 + hints.source[i]! * 8 + h(hints.source, i + 1);
  out[n++] = 0;
  out[n++] = h(hints.content, i - 1) * 64 + hints.content[i]! * 8 + h(hints.content, i + 1);
  out[n++] = 0;
  out[n++] = h(hints.cue, i - 1) * 64 + hints.cue[i]! * 8 + h(hints.cue, i + 1);
  out[n++] = 0;
  out[n++] = hints.source[i]! * 64 + hints.content[i]! * 8 + hints.cue[i]!;
  out[n++] = t0;
  out[n++] = edge;
  out[n++] = quotes;
  out[n++] = 0;
  out[n++] = 0;
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
  const { layer, quote, outermost, coarse } = scene;
  const { count, text, start, tag, words, sentence, sentenceStart } = layer;
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
 * Writes the features of every token of a cue's window that depend on the cue: `SIGHT_FEATURES` pairs a token, in the window's order.
 *
 * @param window token indexes, ascending, the cue's among them
 */
export function sightPairs(
  scene: Scene,
  hints: Hints,
  window: Int32Array,
  length: number,
  first: number,
  last: number,
  out: Int32Array,
): void {
  const cue = viewCue(scene, hints, first, last);
  let at = 0;
  while (at < length && window[at]! < first) at++;
  let behind = at;
  while (behind < length && window[behind]! <= last) behind++;
  const way: Way = { commas: 0, verbs: 0, others: 0, marks: 0, that: 0 };
  for (let k = at - 1; k >= 0; k--) {
    tokenPairs(scene, hints, cue, window[k]!, 0, way, out, 2 * k * SIGHT_FEATURES);
    walk(scene, cue, window[k]!, way);
  }
  for (let k = at; k < behind; k++) tokenPairs(scene, hints, cue, window[k]!, 1, NOTHING, out, 2 * k * SIGHT_FEATURES);
  way.commas = way.verbs = way.others = way.marks = way.that = 0;
  for (let k = behind; k < length; k++) {
    tokenPairs(scene, hints, cue, window[k]!, 2, way, out, 2 * k * SIGHT_FEATURES);
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

function tokenPairs(
  scene: Scene,
  hints: Hints,
  cue: CueView,
  i: number,
  side: number,
  way: Way,
  out: Int32Array,
  at: number,
): void {
  const { layer, quote, outermost, coarse, sentenceQuotes } = scene;
  const { tag, words, sentence, sentenceStart, paragraph } = layer;
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
  out[n++] = d;
  out[n++] = sd;
  out[n++] = d;
  out[n++] = t0;
  out[n++] = sd;
  out[n++] = w0;
  out[n++] = cue.head;
  out[n++] = side * 64 + t0;
  out[n++] = cue.head;
  out[n++] = d;
  out[n++] = cue.edges;
  out[n++] = d;
  out[n++] = cue.edges;
  out[n++] = sd * 32 + qr;
  out[n++] = cue.edges;
  out[n++] = (side * 64 + t0) * 8 + same;
  out[n++] = cue.word;
  out[n++] = side * 32 + qr;
  out[n++] = path;
  out[n++] = t0;
  out[n++] = path;
  out[n++] = d * 8 + same;
  out[n++] = others * 64 + sd;
  out[n++] = same;
  out[n++] = others * 4 + side;
  out[n++] = t0 * 32 + qr;
  out[n++] = qr * 4 + side;
  out[n++] = sd;
  out[n++] = qr * 64 + ql * 8 + qn;
  out[n++] = side;
  out[n++] = hs * 64 + d;
  out[n++] = others;
  out[n++] = hc * 64 + sd;
  out[n++] = same;
  out[n++] = hq * 64 + sd;
  out[n++] = others;
  out[n++] = hs * 64 + hc * 8 + hq;
  out[n++] = d;
  out[n++] = hc * 64 + others * 16 + marks;
  out[n++] = sd;
  out[n++] = that * 4 + side;
  out[n++] = t0;
  out[n++] = w0;
  out[n++] = d;
  out[n++] = tl * 64 + t0;
  out[n++] = tr * 4 + side;
  out[n++] = cue.tag * 64 + t0;
  out[n++] = d;
  out[n++] = edge * 64 + sd;
  out[n++] = qr;
  out[n++] = edge * 4 + side;
  out[n++] = w0;
  out[n++] = cue.place;
  out[n++] = d;
  out[n++] = cue.edges;
  out[n++] = path * 8 + same;
  out[n++] = sentenceQuotes[i]! * 64 + sd;
  out[n++] = quote[i]!;
  out[n++] = cue.word;
  out[n++] = sd;
  out[n++] = cue.after;
  out[n++] = side * 64 + t0;
  out[n++] = cue.before;
  out[n++] = side * 64 + t0;
  out[n++] = fine;
  out[n++] = c0 * 64 + cue.tag;
  out[n++] = path * 8 + marks;
  out[n++] = c0 * 4 + others;
  out[n++] = cue.edges;
  out[n++] = cue.word;
  out[n++] = fine;
  out[n++] = cue.edges;
}
