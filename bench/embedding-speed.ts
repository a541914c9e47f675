import { calibrate } from "./calibration.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { sentenceEmbedding } from "./sentence-embedding.ts";

/** How often the sentences are embedded; the fastest counts. */
const RUNS = 5;

export const embeddingSpeed: Measure = {
  name: "embedding-speed",
  summary: "sentences a second of CPU time that one core embeds",
  data: "shared/data/claims/similar-sentences.jsonl.gz",
  async run({ data, print }): Promise<Figures> {
    const sentences = readJsonl<{ a: string; b: string }>(data).flatMap(({ a, b }) => [a, b]);
    const { embed } = sentenceEmbedding();
    const embedAll = () => {
      for (const sentence of sentences) embed(sentence);
    };
    const rate = sentences.length / Math.min(...Array.from({ length: RUNS }, () => secondsOf(embedAll)));
    const unit = secondsOf(calibrate);
    print(`${sentences.length} sentences: ${rate.toFixed(0)} a second of CPU time`);
    print(`the calibration work takes ${unit.toFixed(2)} s of it here: ${(rate * unit).toFixed(0)} in its time`);
    return { "sentences/s": rate, "sentences per calibration": rate * unit };
  },
};

/** What a piece of work takes of the processor, in seconds: the same while others use it too. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
