import { readdirSync } from "node:fs";
import { defineConfig } from "rolldown";

/**
 * What users run goes to dist/, what only this checkout runs (bench, training) to build/. Dependencies stay outside the
 * bundles. Every file lies directly in its folder, so that `new URL("../models/…", import.meta.url)` holds in the bundle as
 * it does in the source.
 */
const outside = (id: string) => !id.startsWith(".") && !id.startsWith("/") && !/^[A-Za-z]:/.test(id);

const programs = [
  "bench/bench.ts",
  "bench/check-floors.ts",
  "bench/figures.ts",
  "training/train-sameness.ts",
  "training/train.ts",
  "training/unroll.ts",
  "training/train-words.ts",
  "training/train-utterances.ts",
].filter((path) => {
  const [folder, file] = path.split("/") as [string, string];
  return readdirSync(folder).includes(file);
});

export default defineConfig([
  {
    input: {
      cli: "src/cli/cli.ts",
      worker: "src/cli/worker.ts",
      "add-worker": "src/cli/add-worker.ts",
      "serve-worker": "src/cli/serve-worker.ts",
      index: "src/index.ts",
      node: "src/node.ts",
      ask: "src/ask.ts",
    },
    external: outside,
    platform: "node",
    output: { dir: "dist", format: "esm", sourcemap: true, chunkFileNames: "chunk-[name].js" },
  },
  ...(programs.length
    ? [
        {
          input: Object.fromEntries(programs.map((path) => [path.split("/")[1]!.replace(".ts", ""), path])),
          external: outside,
          platform: "node" as const,
          output: { dir: "build", format: "esm" as const, sourcemap: true, chunkFileNames: "chunk-[name].js" },
        },
      ]
    : []),
]);
