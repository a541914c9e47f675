import { decoderOf, LAYER, type Transitions } from "./chain.ts";

/** The words of one cue's source or content, counted from the window's first, with the probability of each one's tag. */
export interface RoleWords {
  readonly words: readonly number[];
  readonly p: readonly number[];
}

/** O, B-source, I-source, B-content, I-content. */
const LABELS = 5;

export type RoleReader = (scores: Float32Array) => { source: RoleWords; content: RoleWords };

/** Reads which words are a cue's source and which its content, from the five scores of each word of its window. */
export function createRoleReader(transitions: Transitions): RoleReader {
  const decoder = decoderOf(transitions, LAYER.ofCue, LABELS);
  return (scores) => {
    const length = scores.length / LABELS;
    const path = new Uint8Array(length);
    decoder.viterbi(scores, length, path);
    const p = new Float32Array(scores.length);
    decoder.marginals(scores, length, p);
    const roleOf = (begin: number): RoleWords => {
      const words = Array.from(path.keys()).filter((i) => path[i] === begin || path[i] === begin + 1);
      return { words, p: words.map((i) => p[i * LABELS + path[i]!]!) };
    };
    return { source: roleOf(1), content: roleOf(3) };
  };
}
