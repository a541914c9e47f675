import { compareForms, nodeForm } from "../src/record/persons/node-form.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { Tallies } from "./tally.ts";

/** Two names and whether a person found them to be one's, in the format of nomenklatura's name bench. */
interface NamePair {
  case_group: string;
  schema: string;
  name1: string;
  name2: string;
  is_match: boolean;
}

/** From here on, two names count as one. */
const THRESHOLD = 0.5;

export const persons: Measure = {
  name: "persons",
  summary: "pairs of names that are one person's, by the names alone; percent",
  data: "shared/data/names/person-pairs.jsonl",
  async run({ data, print }): Promise<Figures> {
    const tallies = new Tallies();
    for (const { case_group, schema, name1, name2, is_match } of readJsonl<NamePair>(data)) {
      const kind = schema === "Person" ? "person" : "body";
      const judged = compareForms(nodeForm({ name: name1, kind }), nodeForm({ name: name2, kind }));
      const found = judged !== null && judged.score >= THRESHOLD;
      for (const name of ["all", case_group]) {
        const tally = tallies.of(name);
        if (is_match) tally.gold++;
        if (found) tally.found++;
        if (found && is_match) {
          tally.foundRight++;
          tally.goldMet++;
        }
      }
    }
    for (const row of tallies.table()) print(row);
    const { precision, recall, f1 } = tallies.of("all");
    return { P: precision, R: recall, F1: f1 };
  },
};
