import type { Attribution, Reading } from "../src/reading/reading.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { readingsOf } from "./readings.ts";
import { type FoundStatement, type MarkedArticle, scoreUtterances } from "./utterance-score.ts";

/** What counts as a statement: a wish or a fear that nobody voiced is none. */
const SPOKEN: readonly Attribution["act"][] = ["speech", "document"];

export const utterances: Measure = {
  name: "utterances",
  summary: "reported statements found, and their speakers; percent (each report counts as an utterance of its own)",
  data: "shared/data/outlets/utterances.dev.jsonl",
  byEngine: true,
  async run({ data, engine, model, print }): Promise<Figures> {
    const readings = await readingsOf(data, engine, model);
    const articles = readJsonl<MarkedArticle>(data);
    const tallies = scoreUtterances(articles, (id) => statementsOf(readings.get(id)));
    tallies.delete("same-utterance pairs, articles apart");
    for (const row of tallies.table()) print(row);
    const [statements, speaker] = [tallies.of("statements"), tallies.of("speaker (of matched, named)")];
    return {
      "statements P": statements.precision,
      "statements R": statements.recall,
      "statements F1": statements.f1,
      speaker: speaker.recall,
    };
  },
};

function statementsOf(reading: Reading | undefined): FoundStatement[] {
  if (!reading) return [];
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  return reading.attributions
    .filter(({ act }) => SPOKEN.includes(act))
    .map(({ id, speaker, content }) => ({
      utterance: `${reading.id}/${id}`,
      speaker: speaker === null ? null : (names.get(speaker) ?? null),
      content,
    }));
}
