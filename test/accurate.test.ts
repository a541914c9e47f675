import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { createAccurateEngine } from "../src/attribution/accurate/engine.ts";
import { readModelFiles } from "../src/attribution/accurate/files.ts";
import type { ModelFiles } from "../src/attribution/accurate/model.ts";
import type { Runtime, SessionOptions } from "../src/attribution/accurate/runtime.ts";
import type { Engine, FoundAttribution } from "../src/attribution/engine.ts";
import { NODE_SESSION } from "../src/engines/onnxruntime-node.ts";
import { layText } from "../src/text/lay.ts";
import { CHECKOUT } from "./command.ts";
import { engineConformance } from "./engine-conformance.ts";
import { SHORT } from "./short.ts";

/** What was marked by the program that the weights were trained with. */
type Marked = Pick<FoundAttribution, "source" | "cue" | "content">;
interface Row {
  id: string;
  text: string;
  attributions: Marked[];
}

const SHIPPED = join(CHECKOUT, "models/accurate");
const PROTOTYPE = join(CHECKOUT, "../shared/prototypes/accurate/minilm-int8");
const DEV = join(CHECKOUT, "../shared/data/attribution/dev.jsonl.gz");
/** `require` finds packages in NODE_PATH, too, so that the runtime needs not be installed here. */
const runtime = optional("onnxruntime-node");
const web = optional("onnxruntime-web") as (Runtime & { env: { wasm: { numThreads: number } } }) | undefined;
if (web) web.env.wasm.numThreads = 1;
const model = [SHIPPED, PROTOTYPE].find((folder) => existsSync(join(folder, "read.int8.onnx")));
const lacking = runtime ? "no model in models/accurate or ../shared" : "onnxruntime-node is not installed";

describe.skipIf(!runtime || !model)(`with real weights (skipped where ${lacking})`, () => {
  engineConformance("accurate", () => load(model!, model === SHIPPED ? {} : { limit: 254 }));
});

describe.skipIf(!runtime || !existsSync(PROTOTYPE) || !existsSync(DEV))(
  "beside the program that the weights were trained with (skipped without onnxruntime-node or ../shared)",
  () => {
    let texts: Row[];
    let theirs: Map<string, Marked[]>;
    beforeAll(() => {
      texts = rowsOf(DEV);
      theirs = new Map(rowsOf(join(PROTOTYPE, "dev.predicted.jsonl.gz")).map((row) => [row.id, row.attributions]));
    });

    // Equal but for rounding: all of them on the machine that measured it. Another CPU sums floats in another order, and
    // quantisation by the range of the input makes more of that.
    it.skipIf(SHORT)("reads the same spans in the same batches", { timeout: 300_000 }, async () => {
      const engine = await load(PROTOTYPE, { limit: 254, batch: 8 });
      const found = await engine.attribute(texts.map(({ text }) => layText(text, [])));
      expect(shareOf(texts, found, theirs)).toBeGreaterThan(0.9);
    });

    // Measured: 93 % over all articles.
    it("reads nearly the same one window at a time", { timeout: 120_000 }, async () => {
      const engine = await load(PROTOTYPE, { limit: 254 });
      const some = texts.slice(0, 8);
      const found = await engine.attribute(some.map(({ text }) => layText(text, [])));
      expect(shareOf(some, found, theirs)).toBeGreaterThan(0.85);
    });
  },
);

describe.skipIf(!runtime || !web || !model)(
  `in onnxruntime-web (skipped where ${runtime && !web ? "it is not installed" : lacking})`,
  () => {
    // Measured over 20 articles: 98 % of the attributions. Either runtime sums floats in its own order, and quantisation by
    // the range of the input makes more of that.
    it("finds nearly the same spans as in onnxruntime-node", { timeout: 120_000 }, async () => {
      const settings = model === SHIPPED ? {} : { limit: 254 };
      const texts = readdirSync(join(CHECKOUT, "examples"))
        .filter((file) => file.endsWith(".txt"))
        .slice(0, 5)
        .map((id) => ({ id, text: readFileSync(join(CHECKOUT, "examples", id), "utf8"), attributions: [] }));
      const layers = texts.map(({ text }) => layText(text, []));
      const inNode = await (await load(model!, settings)).attribute(layers);
      const inWeb = await (await load(model!, settings, web, { executionProviders: ["wasm"] })).attribute(layers);
      const theirs = new Map(texts.map(({ id }, i) => [id, inNode[i]!]));
      expect(inNode.flat().length).toBeGreaterThan(15);
      expect(shareOf(texts, inWeb, theirs)).toBeGreaterThan(0.9);
    });
  },
);

async function load(
  folder: string,
  settings: object = {},
  loaded: Runtime = runtime!,
  session: SessionOptions = NODE_SESSION,
): Promise<Engine> {
  const files: ModelFiles = await readModelFiles(async (name) => {
    if (name === "model.json" && folder === PROTOTYPE)
      return bytes({ model: "prototype", limit: 254, shared: 100, ...settings });
    if (name === "confidence.json" && folder === PROTOTYPE)
      return bytes({ bias: 1, weights: { cue: 0.5, content: 1 } });
    return readFileSync(join(folder, name));
  });
  const tagger = ({ count }: { count: number }) => new Uint8Array(count);
  return createAccurateEngine({ files, runtime: loaded, tagger, session });
}

/** The share of their attributions that were found with the very same spans. */
function shareOf(texts: Row[], found: FoundAttribution[][], theirs: Map<string, Marked[]>): number {
  const key = ({ source, cue, content }: Marked) => JSON.stringify([source, cue, content]);
  const pairs = texts.map(({ id }, i) => [new Set(found[i]!.map(key)), theirs.get(id)!.map(key)] as const);
  const same = pairs.reduce((sum, [ours, all]) => sum + all.filter((one) => ours.has(one)).length, 0);
  return same / pairs.reduce((sum, [, all]) => sum + all.length, 0);
}

function rowsOf(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString().trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

function bytes(json: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(json));
}

function optional(name: string): Runtime | undefined {
  try {
    return createRequire(import.meta.url)(name) as Runtime;
  } catch {
    return undefined;
  }
}
