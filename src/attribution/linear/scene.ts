import type { TextLayer } from "../../text/layer.ts";
import { TAGS } from "../../text/tags.ts";
import type { Lookup } from "./lookup.ts";

/** Where a token stands to the quotation marks of its paragraph. */
export const QUOTE = { outside: 0, inside: 1, opens: 2, closes: 3 } as const;

/** Coarse parts of speech, by the first letters of a tag. */
export const COARSE = {
  other: 0,
  noun: 1,
  name: 2,
  verb: 3,
  adjective: 4,
  adverb: 5,
  pronoun: 6,
  preposition: 7,
  mark: 8,
} as const;

const COARSE_OF = Uint8Array.from(TAGS, (tag) => {
  if (tag.startsWith("NNP")) return COARSE.name;
  if (tag.startsWith("NN")) return COARSE.noun;
  if (tag.startsWith("V") || tag === "MD") return COARSE.verb;
  if (tag.startsWith("JJ")) return COARSE.adjective;
  if (tag.startsWith("RB") || tag === "WRB") return COARSE.adverb;
  if (tag.startsWith("PRP") || tag.startsWith("WP")) return COARSE.pronoun;
  if (tag === "IN" || tag === "TO") return COARSE.preposition;
  return /^[A-Z]/.test(tag) ? COARSE.other : COARSE.mark;
});

/** How likely a word is a cue, in steps from 0 (hardly, or unknown) to 7, by the hash of the word and its coarse tag. */
export type CueLexicon = ReadonlyMap<number, number>;

/** The key of a word's stem in a cue lexicon. */
export function lexiconKey(stem: number, coarse: number): number {
  return Math.imul(stem ^ Math.imul(coarse + 1, 0x9e3779b1), 0x85ebca6b);
}

/** An article as the linear models see it: what depends on no cue, computed once. Columns are a token long. */
export interface Scene {
  readonly layer: TextLayer;
  readonly coarse: Uint8Array;
  /** Lexicon step of each token. */
  readonly cueStep: Uint8Array;
  /** One of `QUOTE`. */
  readonly quote: Uint8Array;
  /** The outermost quotation a token is in, or -1. */
  readonly outermost: Int32Array;
  /** Distance, in steps, from the last closing mark before the token in its sentence; 0 where there is none. */
  readonly sinceClose: Uint8Array;
  /** Distance, in steps, to the next opening mark in its sentence; 0 where there is none. */
  readonly untilOpen: Uint8Array;
  /** The likeliest cue of each token's sentence (a token), or -1. */
  readonly bestCue: Int32Array;
  /** The columns that are looked at from a distance, with `EDGE` blanks between paragraphs: token `i` is at `spacedAt`. */
  readonly spaced: Spaced;
  /** 1 where the token's sentence holds a quotation mark; 2 where it begins inside a quotation; 3 both. */
  readonly sentenceQuotes: Uint8Array;
}

/** Blanks between paragraphs: nobody looks further. */
export const EDGE = 3;

/** Words, tags, lexicon steps and quotes, with blanks of their own kind between paragraphs, so that looking needs no checks. */
export interface Spaced {
  readonly word: Int32Array;
  readonly tag: Uint8Array;
  readonly cue: Uint8Array;
  readonly quote: Uint8Array;
}

/** Where token `i` of paragraph `p` stands in the spaced columns. */
export const spacedAt = (i: number, p: number) => i + EDGE * (p + 1);

function space(layer: TextLayer, cueStep: Uint8Array, quote: Uint8Array): Spaced {
  const { count, words, tag, paragraph, paragraphStart } = layer;
  const size = count + EDGE * paragraphStart.length;
  const spaced = {
    word: new Int32Array(size).fill(3),
    tag: new Uint8Array(size).fill(62),
    cue: new Uint8Array(size).fill(9),
    quote: new Uint8Array(size).fill(4),
  };
  for (let i = 0; i < count; i++) {
    const at = spacedAt(i, paragraph[i]!);
    spaced.word[at] = words.word[i]!;
    spaced.tag[at] = tag[i]!;
    spaced.cue[at] = cueStep[i]!;
    spaced.quote[at] = quote[i]!;
  }
  return spaced;
}

/** Small numbers stay apart, larger ones share a step: 0, 1, 2, 3, 4–5, 6–8, 9–14, 15–25, 26+. */
export function step(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 6) return 4;
  if (distance < 9) return 5;
  if (distance < 15) return 6;
  return distance < 26 ? 7 : 8;
}

/**
 * Computes a scene. Linear in the number of tokens.
 *
 * @param cueStepOf finds a cue lexicon's step by `lexiconKey`
 */
export function setScene(layer: TextLayer, cueStepOf: Lookup): Scene {
  const { count, tag, words, sentenceStart, quotation, quotations } = layer;
  const coarse = new Uint8Array(count);
  const cueStep = new Uint8Array(count);
  const quote = new Uint8Array(count);
  const outermost = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    coarse[i] = COARSE_OF[tag[i]!]!;
    cueStep[i] = cueStepOf(lexiconKey(words.stem[i]!, coarse[i]!));
  }
  const roots = quotations.map((q, index) => (q.parent < 0 ? index : -1));
  for (let k = 0; k < roots.length; k++) if (roots[k]! < 0) roots[k] = roots[quotations[k]!.parent]!;
  for (let i = 0; i < count; i++) {
    if (quotation[i]! < 0) continue;
    outermost[i] = roots[quotation[i]!]!;
    const q = quotations[outermost[i]!]!;
    quote[i] = q.open === i ? QUOTE.opens : q.closed && q.close === i ? QUOTE.closes : QUOTE.inside;
  }
  const sinceClose = new Uint8Array(count);
  const untilOpen = new Uint8Array(count);
  const bestCue = new Int32Array(count).fill(-1);
  const sentenceQuotes = new Uint8Array(count);
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const from = sentenceStart[s]!;
    const to = sentenceStart[s + 1]!;
    let best = -1;
    let has = 0;
    for (let i = from, last = -1; i < to; i++) {
      if (last >= 0) sinceClose[i] = step(i - last);
      if (quote[i] === QUOTE.closes) last = i;
      if (quote[i]! >= QUOTE.opens) has = 1;
      if (cueStep[i]! > 0 && (best < 0 || cueStep[i]! > cueStep[best]!)) best = i;
    }
    for (let i = to - 1, next = -1; i >= from; i--) {
      if (next >= 0) untilOpen[i] = step(next - i);
      if (quote[i] === QUOTE.opens) next = i;
    }
    const begins = quote[from] === QUOTE.inside || quote[from] === QUOTE.opens ? 2 : 0;
    bestCue.fill(best, from, to);
    sentenceQuotes.fill(has | begins, from, to);
  }
  const spaced = space(layer, cueStep, quote);
  return { layer, spaced, coarse, cueStep, quote, outermost, sinceClose, untilOpen, bestCue, sentenceQuotes };
}
