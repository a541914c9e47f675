import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readJsonLines } from "./fast/corpus.ts";
import { countWords } from "./utterances/count-words.ts";

/** `npm run train:words -- [--data DIR] [--out FILE]` weighs words; the same data gives the same bytes. */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "models/words/weights.json" },
  },
});
const articles = readJsonLines<{ text: string }>(join(resolve(values.data), "outlets/articles.jsonl.gz"));
const table = countWords(
  articles.map(({ text }) => text),
  { step: 0.25, least: 4 },
);
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
const json = `${JSON.stringify(table, null, 0)}\n`;
writeFileSync(out, json);
const stems = table.rows.reduce((sum, row) => sum + (row ? row.split(" ").length : 0), 0);
console.log(`wrote ${out}: ${stems} stems, ${Math.round(json.length / 1000)} kB`);
