import { cosine } from "../src/record/embedding/embedding.ts";
import { fifthsOf, type SentencePair } from "./fifths.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { sentenceEmbedding } from "./sentence-embedding.ts";

interface ScoredPair extends SentencePair {
  /** 0 (other things) to 5 (the same). */
  score: number;
}

/** The fifth of the pairs that nothing was trained on (`LEFT_OUT` in training/sentences/pairs.py). */
const LEFT_OUT = 4;

export const similarSentences: Measure = {
  name: "similar-sentences",
  summary:
    "sameness of meaning against people's scores: Pearson, on the fifth not trained on; a file named is taken whole",
  data: "shared/data/claims/similar-sentences.jsonl.gz",
  async run({ data, isNamed, print }): Promise<Figures> {
    const every = readJsonl<ScoredPair>(data);
    const fifths = fifthsOf(every);
    const pairs = isNamed ? every : every.filter((_, i) => fifths[i] === LEFT_OUT);
    const { embed } = sentenceEmbedding();
    const scores = pairs.map(({ score }) => score);
    const figures = {
      Pearson: pearson(
        pairs.map(({ a, b }) => cosine(embed(a), embed(b))),
        scores,
      ),
    };
    print(`${pairs.length} pairs: Pearson ${figures.Pearson.toFixed(3)}`);
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
