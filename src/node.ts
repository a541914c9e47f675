import { readFile } from "node:fs/promises";
import type { Engine } from "./attribution/engine.ts";
import { createFastEngine } from "./attribution/linear/engine.ts";
import { createReader as createPureReader, type Reader } from "./read.ts";

export * from "./index.ts";

/** The engines that come with the package, by name: what loads each. */
export const ENGINES: Record<string, () => Promise<Engine>> = {
  fast: async () => createFastEngine(await readFile(new URL("../models/fast/weights.bin", import.meta.url))),
};

/** Which of the shipped engines reads, and how sure it has to be. */
export interface NodeReaderOptions {
  /** "fast" where nothing else is said. */
  engine?: string;
  minConfidence?: number;
}

/**
 * A reader with the weights that come with the package.
 *
 * @example
 * import { createReader } from "hearsay/node";
 * const reader = await createReader();
 * const reading = await reader.read({ id: "1", text: "“It rained,” the mayor said." });
 */
export async function createReader({ engine = "fast", minConfidence = 0 }: NodeReaderOptions = {}): Promise<Reader> {
  const load = ENGINES[engine];
  if (!load) throw new RangeError(`There is no engine "${engine}"; there is ${Object.keys(ENGINES).join(", ")}.`);
  return createPureReader({ engine: await load(), minConfidence });
}
