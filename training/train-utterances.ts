import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { shortHash } from "../src/record/ids.ts";
import { loadWordWeights } from "../src/record/words/word-weights.ts";
import { readJsonLines } from "./fast/corpus.ts";
import type { MarkedArticle } from "./utterances/marked.ts";
import { viewsOf } from "./utterances/pairs.ts";
import { trainUtterances } from "./utterances/train.ts";

/** `npm run train:utterances -- [--data DIR] [--words FILE] [--out FILE]`; the same data gives the same bytes. */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    words: { type: "string", default: "models/words/weights.json" },
    out: { type: "string", default: "models/utterances/weights.json" },
  },
});
const articles = readJsonLines<MarkedArticle>(join(resolve(values.data), "outlets/utterances.dev.jsonl"));
const words = loadWordWeights(JSON.parse(readFileSync(resolve(values.words), "utf8")));
const pairs = viewsOf(articles, words);
const weights = trainUtterances(pairs);
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
const json = `${JSON.stringify({ ...weights, learnedFrom: articles.map(({ text }) => shortHash(text)) })}\n`;
writeFileSync(out, json);
const same = pairs.filter((pair) => pair.same).length;
console.log(`${pairs.length} pairs, ${same} of one utterance; wrote ${out}: ${Math.round(json.length / 1000)} kB`);
