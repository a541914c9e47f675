import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { CHOOSING, fifthsOf, type ScoredPair } from "../bench/fifths.ts";
import { readJsonl } from "../bench/jsonl.ts";
import { createEmbedding } from "../src/record/embedding/embedding.ts";
import { likenessOf } from "../src/record/points/likeness.ts";
import { SIGNS } from "../src/record/points/sameness.ts";
import { sentenceOf } from "../src/record/points/sentence.ts";
import { leastSquares } from "./sentences/least-squares.ts";

// Fits the weights of src/record/points/sameness.ts and prints them: `npm run train:sameness -- --data FILE`, where FILE is
// claims/similar-sentences.jsonl.gz. They are fitted on the fifth on which settings are chosen.
const { values } = parseArgs({ options: { data: { type: "string" } } });
if (!values.data) throw new Error("Name the scored pairs with --data FILE.");

const embedding = createEmbedding(readFileSync(new URL("../models/sentences/embedding.bin", import.meta.url)));
const every = readJsonl<ScoredPair>(values.data);
const fifths = fifthsOf(every);
const pairs = every.filter((_, i) => fifths[i] === CHOOSING);
const likenesses = pairs.map(({ a, b }) => likenessOf(sentenceOf(a, embedding), sentenceOf(b, embedding)));
const weights = leastSquares(
  likenesses.map((likeness) => [...SIGNS.map((sign) => likeness[sign]), 1]),
  pairs.map(({ score }) => score / 5),
);
[...SIGNS, "BASE"].forEach((sign, i) => {
  console.log(`${sign}: ${weights[i]!.toFixed(3)},`);
});
