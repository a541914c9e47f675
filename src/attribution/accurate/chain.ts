import { type Chain, createDecoder, type Decoder } from "../linear/crf.ts";

/** transitions.json: for each layer, from each of five tags and from the start, the score of the step to each of five tags. */
export type Transitions = readonly (readonly (readonly number[])[])[];

/** The layers of transitions.json that are decoded. */
export const LAYER = { cue: 1, ofCue: 3 } as const;
const START = 5;

/** A layer's decoder; one that knows fewer than five labels uses the first. */
export function decoderOf(transitions: Transitions, layer: number, labels: number): Decoder {
  const rows = transitions[layer]!;
  const step = new Float32Array(labels * labels);
  for (let from = 0; from < labels; from++) {
    for (let to = 0; to < labels; to++) step[from * labels + to] = rows[from]![to]!;
  }
  const chain: Chain = { labels, step, begin: Float32Array.from(rows[START]!.slice(0, labels)) };
  return createDecoder(chain);
}
