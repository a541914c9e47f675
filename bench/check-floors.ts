import { existsSync, readFileSync } from "node:fs";
import { enginesHere } from "../src/node.ts";
import { type Figures, ofKey } from "./measure.ts";
import { dataOf, MEASURES } from "./measures.ts";

/** What a figure must not fall under, or rise over. */
interface Bound {
  atLeast?: number;
  atMost?: number;
}
type Floors = Record<string, Record<string, Bound>>;

const floors: Floors = JSON.parse(readFileSync(new URL("../bench/floors.json", import.meta.url), "utf8"));
const engines = await enginesHere();
let failed = 0;

for (const [key, bounds] of Object.entries(floors)) {
  const [name, engine] = ofKey(key);
  const measure = MEASURES.find((one) => one.name === name);
  if (!measure) throw new Error(`floors.json bounds "${name}", which is no measure.`);
  const data = dataOf(measure);
  if (!existsSync(data)) {
    console.log(`skipped  ${name}: its data, ${measure.data}, is not beside this checkout`);
    continue;
  }
  if (!engines.includes(engine)) {
    console.log(`skipped  ${key}: the engine "${engine}" doesn't run here`);
    continue;
  }
  const from = performance.now();
  const figures = await measure.run({ data, engine, print: () => {} });
  console.log(`${key}, measured in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  for (const [figure, bound] of Object.entries(bounds)) check(key, figure, bound, figures);
}
console.log(failed ? `${failed} figures are out of bounds.` : "All figures measured are within their bounds.");
if (failed) process.exitCode = 1;

function check(measure: string, figure: string, { atLeast, atMost }: Bound, figures: Figures): void {
  const value = figures[figure];
  if (value === undefined) throw new Error(`floors.json bounds "${figure}", which ${measure} doesn't measure.`);
  const within = value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
  if (!within) failed++;
  const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  console.log(`${within ? "ok      " : "OUT     "} ${measure}: ${figure} ${value.toFixed(2)} (${bound})`);
}
