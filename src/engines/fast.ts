import { createFastEngine } from "../attribution/linear/engine.ts";
import { readModelFile, usable } from "./files.ts";
import type { ShippedEngine } from "./shipped.ts";

const WEIGHTS = "weights.bin";

/** Linear models in plain JavaScript: they run wherever hearsay does. */
export const fast: ShippedEngine = {
  mark: WEIGHTS,
  ready: async () => {},
  load: async (folder) => {
    const weights = await readModelFile(folder, WEIGHTS);
    return usable(folder, () => createFastEngine(weights));
  },
};
