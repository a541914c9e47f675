import { FLAT_LABELS } from "./hints.ts";
import type { Linked, Run } from "./link.ts";
import { QUOTE, type Scene } from "./scene.ts";

/** What the third model judges a linked cue by. The order is part of the weights. */
export const ACCEPT_FEATURES = 66;

/** How far apart, in tokens, two cues may stand and still be rivals. */
const RIVAL_REACH = 600;

function tokensOf(runs: readonly Run[]): number {
  let n = 0;
  for (const [first, last] of runs) n += last - first + 1;
  return n;
}

/** How many tokens of `first` to `last` are in some runs. */
function held(first: number, last: number, runs: readonly Run[]): number {
  let n = 0;
  for (const [from, to] of runs) n += Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
  return n;
}

/** How many tokens two lists of runs, both ascending, have in common. */
function shared(a: readonly Run[], b: readonly Run[]): number {
  if (!a.length || !b.length || a[0]![0] > b.at(-1)![1] || b[0]![0] > a.at(-1)![1]) return 0;
  let n = 0;
  for (const [first, last] of a) n += held(first, last, b);
  return n;
}

/** The most of a column's first entries from `first` to `last`, of which no more than eight are looked at. */
function mostOf(column: Uint8Array, first: number, last: number): number {
  let most = 0;
  for (let i = first; i <= last && i < first + 8; i++) if (column[i]! > most) most = column[i]!;
  return most;
}

/** Judges every linked cue of an article beside its rivals: one row of `ACCEPT_FEATURES` a cue. */
export function judge(scene: Scene, p: Float32Array, linked: readonly Linked[]): Float32Array[] {
  const sizes = linked.map(({ content }) => tokensOf(content));
  return linked.map((cue, k) => {
    const { layer, coarse, cueStep, quote, outermost, sentenceQuotes } = scene;
    const { words, sentence, sentenceStart, paragraph } = layer;
    const x = new Float32Array(ACCEPT_FEATURES);
    const { first, last, source, content } = cue;
    const s = sentence[first]!;
    const sourceSize = tokensOf(source);
    const at = (i: number, label: number) => p[i * FLAT_LABELS + label]!;
    let inCue = 0;
    for (let i = first; i <= last; i++) inCue += at(i, 3) + at(i, 4);
    let n = 0;
    x[n++] = cue.probability;
    x[n++] = inCue / (last - first + 1);
    x[n++] = last - first + 1;
    x[n++] = cueStep[first]!;
    x[n++] = mostOf(cueStep, first, last);
    x[n++] = coarse[first]!;
    x[n++] = layer.tag[first]!;
    x[n++] = coarse[last]!;
    x[n++] = cue.path;
    x[n++] = cue.path / Math.max(1, sizes[k]! + sourceSize);
    x[n++] = source.length;
    x[n++] = sourceSize;
    x[n++] = cue.sourceMean;
    x[n++] = content.length;
    x[n++] = sizes[k]!;
    x[n++] = cue.contentMean;
    x[n++] = cue.beginSure;
    x[n++] = cue.endSure;
    // What the first model thought of the same tokens.
    let flatSource = 0;
    for (const [a, b] of source) for (let i = a; i <= b; i++) flatSource += at(i, 1) + at(i, 2);
    let flatContent = 0;
    for (const [a, b] of content) for (let i = a; i <= b; i++) flatContent += at(i, 5) + at(i, 6);
    x[n++] = source.length ? flatSource / sourceSize : -1;
    x[n++] = content.length ? flatContent / sizes[k]! : -1;
    const head = source[0];
    x[n++] = head ? coarse[head[0]]! : -1;
    x[n++] = head ? coarse[head[1]]! : -1;
    x[n++] = head ? Math.max(-30, Math.min(30, head[0] < first ? head[1] - first : head[0] - last)) : 40;
    x[n++] = head ? sentence[head[0]]! - s : 5;
    const body = content[0];
    const end = content.at(-1);
    x[n++] = body ? Math.max(-60, Math.min(60, body[0] < first ? body[1] - first : body[0] - last)) : 80;
    x[n++] = body ? sentence[body[0]]! - s : 9;
    x[n++] = body && end ? (quote[body[0]] === QUOTE.opens ? 1 : 0) + (quote[end[1]] === QUOTE.closes ? 2 : 0) : -1;
    let marks = 0;
    let inside = 0;
    for (const [a, b] of content) {
      for (let i = a; i <= b; i++) {
        if (quote[i]! >= QUOTE.opens) marks++;
        if (outermost[i]! >= 0) inside++;
      }
    }
    x[n++] = marks;
    x[n++] = content.length ? inside / sizes[k]! : -1;
    x[n++] = outermost[first]! >= 0 ? 1 : 0;
    x[n++] = sentenceQuotes[first]!;
    x[n++] = first - sentenceStart[s]!;
    x[n++] = sentenceStart[s + 1]! - last;
    x[n++] = body && paragraph[body[0]] === paragraph[first] ? 1 : 0;
    // Rivals: who else claims this content, holds this cue, or stands in this sentence.
    let jaccard = 0;
    let rival = 0;
    let around = 0;
    let inSentence = 0;
    // Candidates stand in the order of the text, so those within reach are its neighbours in the list.
    const meet = (j: number) => {
      const other = linked[j]!;
      if (sentence[other.first] === s) inSentence++;
      const both = shared(content, other.content);
      const overlap = both ? both / (sizes[k]! + sizes[j]! - both) : 0;
      if (overlap > 0.3 && other.probability > rival) rival = other.probability;
      jaccard = Math.max(jaccard, overlap);
      if (held(first, last, other.content)) around = Math.max(around, other.probability);
    };
    for (let j = k - 1; j >= 0 && first - linked[j]!.first <= RIVAL_REACH; j--) meet(j);
    for (let j = k + 1; j < linked.length && linked[j]!.first - first <= RIVAL_REACH; j++) meet(j);
    x[n++] = jaccard;
    x[n++] = rival;
    x[n++] = around;
    x[n++] = inSentence;
    x[n++] = end && outermost[end[1]]! >= 0 && layer.quotations[outermost[end[1]]!]!.closed ? 1 : 0;
    x[n++] = words.shape[first]!;
    // How much of the content, and of the source, would be met if the model's probabilities were true.
    const sure = cue.contentMean * sizes[k]!;
    const sourceSure = cue.sourceMean * sourceSize;
    x[n++] = sure / (sizes[k]! + cue.contentBeside);
    x[n++] = cue.contentBeside;
    x[n++] = cue.weakest;
    x[n++] = sourceSure / (sourceSize + cue.sourceBeside);
    x[n++] = cue.sourceBeside;
    // What stands at the edges of cue, source and content.
    const from = sentenceStart[s]!;
    const to = sentenceStart[s + 1]!;
    const tagAt = (i: number) => (i >= from && i < to ? layer.tag[i]! : 62);
    x[n++] = tagAt(first - 1);
    x[n++] = tagAt(first - 2);
    x[n++] = tagAt(last + 1);
    x[n++] = tagAt(last + 2);
    x[n++] = layer.tag[last]!;
    x[n++] = head ? layer.tag[head[0]]! : 63;
    x[n++] = head ? layer.tag[head[1]]! : 63;
    x[n++] = head ? words.shape[head[1]]! : 9;
    x[n++] = body ? layer.tag[body[0]]! : 63;
    x[n++] = end ? layer.tag[end[1]]! : 63;
    const past = end ? end[1] + 1 : -1;
    x[n++] = past >= 0 && past < layer.count && sentence[past] === sentence[past - 1] ? layer.tag[past]! : 62;
    x[n++] = body && body[0] > 0 && sentence[body[0] - 1] === sentence[body[0]] ? layer.tag[body[0] - 1]! : 62;
    x[n++] = end ? sentenceStart[sentence[end[1]]! + 1]! - end[1] : -1;
    x[n++] = body ? body[0] - sentenceStart[sentence[body[0]]!]! : -1;
    x[n++] = body && end ? sentence[end[1]]! - sentence[body[0]]! : -1;
    x[n++] = to - from;
    x[n++] = first / layer.count;
    const previous = linked[k - 1];
    const next = linked[k + 1];
    x[n++] = previous ? Math.min(60, first - previous.last) : 61;
    x[n++] = previous ? previous.probability : -1;
    x[n++] = next ? Math.min(60, next.first - last) : 61;
    x[n++] = next ? next.probability : -1;
    return x;
  });
}
