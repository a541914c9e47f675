import { dirname, join } from "node:path";
import { createClaimRetrieval } from "../src/record/points/claim-retrieval.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { sentenceEmbedding } from "./sentence-embedding.ts";

interface Query {
  split?: string;
  text: string;
  relevant: string[];
}

interface Claim {
  id: string;
  claim: string;
  title?: string;
  subtitle?: string;
}

/** How many claims of each answer count. */
const DEPTH = 5;

/**
 * MAP@5. Of a file with a `train` split, on which the weights of the ranking were found, only the other queries are
 * measured; of a file without, all.
 */
export const claims: Measure = {
  name: "claims",
  summary: "which recorded claim a statement repeats: MAP@5 in percent; FILE: queries, then claims",
  data: "shared/data/claims/queries.jsonl",
  async run({ data, others, print }): Promise<Figures> {
    const recorded = readJsonl<Claim>(others?.[0] ?? join(dirname(data), "claims.jsonl.gz"));
    const queries = readJsonl<Query>(data).filter(({ split }) => split !== "train");
    const find = createClaimRetrieval(
      sentenceEmbedding(),
      recorded.map(({ id, claim, title, subtitle }) => ({
        id,
        wordings: [claim, title, subtitle].filter((wording) => wording !== undefined),
      })),
    );
    let precision = 0;
    let first = 0;
    for (const { text, relevant } of queries) {
      const found = find(text, DEPTH).map(({ id }) => relevant.includes(id));
      precision += averagePrecision(found, relevant.length);
      if (found[0]) first++;
    }
    const figures = { "MAP@5": (100 * precision) / queries.length, first: (100 * first) / queries.length };
    print(`${queries.length} queries over ${recorded.length} claims: MAP@5 ${figures["MAP@5"].toFixed(1)},`);
    print(`in the first place ${figures.first.toFixed(1)} %`);
    return figures;
  },
};

/** The mean, over the right ones that there are, of the precision at the place of each. */
function averagePrecision(right: readonly boolean[], there: number): number {
  let met = 0;
  let sum = 0;
  right.forEach((is, place) => {
    if (is) sum += ++met / (place + 1);
  });
  return sum / Math.min(DEPTH, there);
}
