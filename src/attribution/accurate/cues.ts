import { decoderOf, LAYER, type Transitions } from "./chain.ts";
import type { Read } from "./network.ts";
import type { Cue } from "./relations.ts";
import type { Window } from "./windows.ts";

/** A cue, and for each of its words the probability that it is part of one. */
export interface FoundCue extends Cue {
  readonly notO: readonly number[];
}

/** O, B, I. */
const LABELS = 3;
/** Of the nine scores of a word, where those of the cue layer begin. */
const AT = 3;
const ALL = 9;

export type CueFinder = (windows: readonly Window[], read: Read) => FoundCue[];

/** Finds the cues in what the encoder says: in each window, those that begin in the words it owns. */
export function createCueFinder(transitions: Transitions): CueFinder {
  const decoder = decoderOf(transitions, LAYER.cue, LABELS);
  return (windows, { flat, encoded: { width } }) =>
    windows.flatMap(({ start, end, ownStart, ownEnd }, at) => {
      const length = end - start;
      const scores = new Float32Array(length * LABELS);
      for (let i = 0; i < scores.length; i++) {
        scores[i] = flat[(at * width + Math.floor(i / LABELS)) * ALL + AT + (i % LABELS)]!;
      }
      const path = new Uint8Array(length);
      decoder.viterbi(scores, length, path);
      const p = new Float32Array(scores.length);
      decoder.marginals(scores, length, p);
      const cues: FoundCue[] = [];
      for (let first = ownStart - start; first < ownEnd - start; first++) {
        if (path[first] !== 1) continue;
        let last = first;
        while (last + 1 < length && path[last + 1] === 2) last++;
        const notO = Array.from({ length: last - first + 1 }, (_, k) => 1 - p[(first + k) * LABELS]!);
        cues.push({ at, first, last, notO });
      }
      return cues;
    });
}
