import type { Tagger } from "../../text/lay.ts";
import { createTagger } from "./tagger.ts";
import { unpackWeights } from "./weights.ts";

/**
 * The fast engine's tagger by itself, for an engine that has none of its own.
 *
 * @param weights the bytes of models/fast/weights.bin
 * @throws RangeError where they are no such file
 */
export function createFastTagger(weights: Uint8Array): Tagger {
  const { tagger } = unpackWeights(weights);
  return createTagger({ ...tagger, table: tagger.table.slice() });
}
