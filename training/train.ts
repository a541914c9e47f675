import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { packWeights } from "../src/attribution/linear/weights.ts";
import { readCorrected, readGold, readJsonLines, readSilver, readTexts } from "./fast/corpus.ts";
import { type Recipe, trainFast } from "./fast/fast.ts";
import type { Tagged } from "./fast/tagger.ts";

/**
 * `npm run train -- [--data DIR] [--out FILE] [--corrected FILE]` trains the fast engine. The same data gives the same bytes.
 * The recipe is what was found to pay on `attribution/dev`; training/README.md says what else was tried.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "models/fast/weights.bin" },
    silver: { type: "string" },
    corrected: { type: "string" },
  },
});

const recipe: Recipe = {
  seed: 1,
  folds: 3,
  silverWeight: 0.6,
  silverTrialWeight: 0.4,
  tagger: { rows: 1 << 15, epochs: 5 },
  settings: {
    flatRows: 1 << 19,
    linkRows: 1 << 19,
    flat: { epochs: 3, rate: 0.1, dropout: 0.5, least: 1 },
    link: { epochs: 3, rate: 0.1, dropout: 0.5, least: 1 },
    flatTemper: 0.6,
    linkTemper: 0.45,
    floor: 0.15,
    seed: 1,
    models: 3,
  },
  trees: { trees: 200, depth: 6, rate: 0.06, least: 20, share: 0.5, columns: 0.3, seed: 1 },
  report: 0.3,
  sure: 0.95,
};

const data = resolve(values.data);
const attribution = (name: string) => join(data, "attribution", name);
if (!existsSync(attribution("train.jsonl.gz"))) {
  console.error(`There is no training data at ${data}; say where it is with --data DIR.`);
  process.exit(2);
}
const began = Date.now();
const say = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const train = readGold(attribution("train.jsonl.gz"));
const texts = readTexts([join(data, "outlets/articles.jsonl.gz"), join(data, "outlets/three-outlets.jsonl.gz")]);
const silver = readSilver(values.silver ?? attribution("silver.teacher.jsonl.gz"), texts, recipe.silverWeight);
const byId = new Map(train.map(({ id, text }) => [id, text]));
const syntax = readJsonLines<Omit<Tagged, "text">>(attribution("train.syntax.jsonl.gz"));
const tagged = syntax.map(({ id, tokens, pos }) => ({ id, tokens, pos, text: byId.get(id)! }));
const dev = readGold(attribution("dev.jsonl.gz"));
const corrected = values.corrected === undefined ? [] : readCorrected(values.corrected);
say(
  `${train.length + corrected.length} articles marked by people, ${silver.length} by a model, ${dev.length} to calibrate on`,
);

const weights = trainFast({ tagged, gold: [...train, ...corrected], silver, dev }, recipe, say);
const bytes = packWeights({ ...weights, model: "" });
const model = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, packWeights({ ...weights, model }));
say(`wrote ${out}: ${(bytes.length / 1e6).toFixed(2)} MB, model ${model}`);
