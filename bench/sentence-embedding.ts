import { readFileSync } from "node:fs";
import { createEmbedding, type Embedding } from "../src/record/embedding/embedding.ts";

/** The sentence embedding that ships. */
export function sentenceEmbedding(): Embedding {
  return createEmbedding(readFileSync(new URL("../models/sentences/embedding.bin", import.meta.url)));
}
