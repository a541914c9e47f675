import { createAccurateEngine } from "../attribution/accurate/engine.ts";
import { readModelFiles } from "../attribution/accurate/files.ts";
import { createFastTagger } from "../attribution/linear/fast-tagger.ts";
import { readModelFile, usable } from "./files.ts";
import { loadRuntime, NODE_SESSION } from "./onnxruntime-node.ts";
import type { ShippedEngine } from "./shipped.ts";

/** A small transformer in onnxruntime-node. The rooms behind it read with the fast engine's tags. */
export const accurate: ShippedEngine = {
  mark: "read.int8.onnx",
  ready: async () => {
    await loadRuntime();
  },
  load: async (folder, models) => {
    const runtime = await loadRuntime();
    const fast = new URL("fast/", models);
    const tagger = createFastTagger(await readModelFile(fast, "weights.bin"));
    return usable(folder, async () => {
      const files = await readModelFiles((name) => readModelFile(folder, name));
      return createAccurateEngine({ files, runtime, tagger, session: NODE_SESSION });
    });
  },
};
