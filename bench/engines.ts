import { enginesHere } from "../src/node.ts";
import { type Roles, scoreAttributions } from "./attribution-score.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { readingsOf } from "./readings.ts";

export const engines: Measure = {
  name: "engines",
  summary:
    "every engine that runs here beside the others: attributions found, F1 by kind, and articles a second in this process",
  data: "shared/data/attribution/dev.jsonl.gz",
  async run({ data, print }): Promise<Figures> {
    const articles = readJsonl<{ id: string; text: string; attributions: Roles[] }>(data);
    const figures: Figures = {};
    print("engine           all  direct   mixed indirect  articles/s");
    for (const name of await enginesHere()) {
      await readingsOf(data, name); // What comes first also pays for the loading of code and weights.
      const from = performance.now();
      const readings = await readingsOf(data, name);
      const rate = (1000 * articles.length) / (performance.now() - from);
      const tallies = scoreAttributions(
        articles.map(({ id, text, attributions }) => ({
          text,
          gold: attributions,
          found: readings.get(id)?.attributions ?? [],
        })),
      );
      const f1s = ["all", "direct", "mixed", "indirect"].map((kind) => tallies.of(`attribution ${kind}`).f1);
      print([name.padEnd(12), ...f1s.map((f1) => f1.toFixed(1).padStart(7)), rate.toFixed(0).padStart(11)].join(" "));
      figures[`${name} F1`] = f1s[0]!;
      figures[`${name} articles/s`] = rate;
    }
    return figures;
  },
};
