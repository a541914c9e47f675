import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { enginesHere } from "../src/node.ts";
import { type Figures, keyOf, PLAIN_ENGINE } from "./measure.ts";
import { dataOf, MEASURES } from "./measures.ts";
import { type Measured, measuredModule, readmeTable, withTable } from "./published.ts";

// Measures all that the README and --help state, and writes it there: `npm run figures`. Needs the data beside the checkout.
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const measured: Measured = JSON.parse(readFileSync(at("bench/figures.json"), "utf8"));
const wanted = process.argv.slice(2);
const engines = await enginesHere();

for (const measure of MEASURES) {
  if (wanted.length && !wanted.includes(measure.name)) continue;
  for (const engine of measure.byEngine ? engines : [PLAIN_ENGINE]) {
    const key = keyOf(measure.name, engine);
    console.log(`\n${key}: ${measure.summary}`);
    const figures = await measure.run({ data: dataOf(measure), engine, print: (line) => console.log(line) });
    measured[key] = rounded(figures);
  }
}

writeFileSync(at("bench/figures.json"), `${JSON.stringify(measured, null, 2)}\n`);
writeFileSync(at("src/cli/measured.ts"), measuredModule(measured));
writeFileSync(at("README.md"), withTable(readFileSync(at("README.md"), "utf8"), readmeTable(measured)));

function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))]));
}
