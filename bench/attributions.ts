import type { Attribution } from "../src/reading/reading.ts";
import { type Judged, type Roles, rightOnes, scoreAttributions } from "./attribution-score.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { readingsOf } from "./readings.ts";

/** The threshold at which `--min-confidence` is measured. */
const SURE = 0.9;

export const attributions: Measure = {
  name: "attributions",
  summary: "who, how and what against marks made by hand, and whether the confidence is true; percent",
  data: "shared/data/attribution/dev.jsonl.gz",
  byEngine: true,
  async run({ data, engine, model, print }): Promise<Figures> {
    const readings = await readingsOf(data, engine, model);
    const articles = readJsonl<{ id: string; text: string; attributions: Roles[] }>(data).map((article) => ({
      text: article.text,
      gold: article.attributions,
      found: readings.get(article.id)?.attributions ?? [],
    }));
    const tallies = scoreAttributions(articles);
    for (const row of tallies.table()) print(row);

    const figures: Figures = {};
    for (const [name, { precision, recall, f1 }] of tallies) {
      Object.assign(figures, { [`${name} P`]: precision, [`${name} R`]: recall, [`${name} F1`]: f1 });
    }
    const surest = scoreAttributions(
      articles.map((article) => ({ ...article, found: article.found.filter(({ confidence }) => confidence >= SURE) })),
    ).of("attribution all");
    figures[`at confidence ${SURE} P`] = surest.precision;
    figures[`at confidence ${SURE} R`] = surest.recall;
    figures["calibration error"] = calibrationError(articles);
    print(
      `with --min-confidence ${SURE}: precision ${surest.precision.toFixed(1)}, recall ${surest.recall.toFixed(1)}`,
    );
    print(`expected calibration error: ${figures["calibration error"].toFixed(3)}`);
    return figures;
  },
};

/**
 * How far the confidence is from the share that is right: attributions in ten bins of confidence, the gap of each bin
 * weighed by how many are in it. 0 is true, 1 is all wrong.
 */
function calibrationError(articles: readonly (Omit<Judged, "found"> & { found: readonly Attribution[] })[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  let count = 0;
  for (const article of articles) {
    const right = rightOnes(article);
    article.found.forEach(({ confidence }, i) => {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
      bin.confidence += confidence;
      if (right[i]) bin.right++;
      count++;
    });
  }
  const gap = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  return count ? gap / count : 0;
}
