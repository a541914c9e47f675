import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { dataOf, MEASURES } from "./measures.ts";

const USAGE = `npm run bench -- NAME [--data FILE] [--engine fast] [--json]

${MEASURES.map(({ name, summary, data }) => `  ${name.padEnd(14)}${summary}\n${"".padEnd(16)}on ${data}`).join("\n")}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, engine: { type: "string", default: "fast" }, json: { type: "boolean" } },
});
const measure = MEASURES.find(({ name }) => name === positionals[0]);

if (!measure) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  // npm runs scripts in the package's folder; a path that a person names counts from where that person is.
  const data = values.data ? resolve(process.env.INIT_CWD ?? ".", values.data) : dataOf(measure);
  if (!existsSync(data)) {
    console.error(`There is no ${data} to measure on; name a file in the same format with --data.`);
    process.exitCode = 1;
  } else {
    const command = `npm run bench -- ${measure.name}${values.data ? ` --data ${values.data}` : ""} --engine ${values.engine}`;
    if (!values.json) console.log(`${measure.name}: ${measure.summary}\n$ ${command}\n`);
    const print = values.json ? () => {} : (line: string) => console.log(line);
    const figures = await measure.run({ data, engine: values.engine, print });
    if (values.json) console.log(JSON.stringify(figures, null, 2));
  }
}
