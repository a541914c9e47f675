import { fileURLToPath } from "node:url";
import { add } from "./add.ts";
import { attributions } from "./attributions.ts";
import { big } from "./big.ts";
import { claims } from "./claims.ts";
import { embeddingSpeed } from "./embedding-speed.ts";
import { engines } from "./engines.ts";
import { furniture } from "./furniture.ts";
import type { Measure } from "./measure.ts";
import { memory } from "./memory.ts";
import { pages } from "./pages.ts";
import { persons } from "./persons.ts";
import { provenance } from "./provenance.ts";
import { sameUtterance } from "./same-utterance.ts";
import { seedPoints } from "./seed-points.ts";
import { similarSentences } from "./similar-sentences.ts";
import { site } from "./site.ts";
import { speakers } from "./speakers.ts";
import { speed } from "./speed.ts";
import { start } from "./start.ts";
import { utterances } from "./utterances.ts";

/** All that can be measured: first what is read right, then how fast. A new measure is one file and one line here. */
export const MEASURES: readonly Measure[] = [
  attributions,
  utterances,
  sameUtterance,
  speakers,
  provenance,
  furniture,
  pages,
  persons,
  claims,
  similarSentences,
  seedPoints,
  engines,
  speed,
  start,
  embeddingSpeed,
  memory,
  big,
  add,
  site,
];

/** Where a measure's own data lies: in this checkout, or beside it. */
export function dataOf(measure: Measure): string {
  const base = measure.data.startsWith("./") ? "../" : "../../";
  return fileURLToPath(new URL(base + measure.data, import.meta.url));
}
