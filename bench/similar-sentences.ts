import { likenessOf } from "../src/record/points/likeness.ts";
import { samenessOf } from "../src/record/points/sameness.ts";
import { sentenceOf } from "../src/record/points/sentence.ts";
import { fifthsOf, LEFT_OUT, type ScoredPair } from "./fifths.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { sentenceEmbedding } from "./sentence-embedding.ts";

export const similarSentences: Measure = {
  name: "similar-sentences",
  summary:
    "sameness of meaning against people's scores: Pearson, on the fifth not trained on; a file named is taken whole",
  data: "shared/data/claims/similar-sentences.jsonl.gz",
  async run({ data, isNamed, print }): Promise<Figures> {
    const every = readJsonl<ScoredPair>(data);
    const fifths = fifthsOf(every);
    const pairs = isNamed ? every : every.filter((_, i) => fifths[i] === LEFT_OUT);
    const embedding = sentenceEmbedding();
    const likenesses = pairs.map(({ a, b }) => likenessOf(sentenceOf(a, embedding), sentenceOf(b, embedding)));
    const scores = pairs.map(({ score }) => score);
    const meanings = likenesses.map(({ meaning }) => meaning);
    const figures = {
      Pearson: pearson(likenesses.map(samenessOf), scores),
      "Pearson of meaning alone": pearson(meanings, scores),
    };
    for (const [name, value] of Object.entries(figures)) print(`${name}: ${value.toFixed(3)} (${pairs.length} pairs)`);
    return figures;
  },
};

/** The coefficient of correlation: 1 where one is a line of the other, 0 where they have nothing in common. */
function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const product = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0);
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}
