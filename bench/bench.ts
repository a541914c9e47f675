import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chooseEngine } from "../src/node.ts";
import { dataOf, MEASURES } from "./measures.ts";

const USAGE = `npm run bench -- NAME [FILE…] [--data FILE] [--engine NAME] [--model DIR] [--json]

${MEASURES.map(({ name, summary, data }) => `  ${name.padEnd(14)}${summary}\n${"".padEnd(16)}on ${data}`).join("\n")}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    engine: { type: "string" },
    model: { type: "string" },
    json: { type: "boolean" },
  },
});
const measure = MEASURES.find(({ name }) => name === positionals[0]);

if (!measure) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  // npm runs scripts in the package's folder; a path that a person names counts from where that person is.
  const named = (path: string) => resolve(process.env.INIT_CWD ?? ".", path);
  const files = [...(values.data ? [values.data] : []), ...positionals.slice(1)];
  const [data = dataOf(measure), ...others] = files.map(named);
  const model = values.model === undefined ? undefined : named(values.model);
  const missing = [data, ...others].find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.error(`There is no ${missing} to measure on; name a file in the same format.`);
    process.exitCode = 1;
  } else {
    const { engine } = await chooseEngine({ engine: values.engine, model });
    const options = `--engine ${engine}${values.model ? ` --model ${values.model}` : ""}`;
    const command = ["npm run bench --", measure.name, ...files, options].join(" ");
    if (!values.json) console.log(`${measure.name}: ${measure.summary}\n$ ${command}\n`);
    const print = values.json ? () => {} : (line: string) => console.log(line);
    const figures = await measure.run({ data, others, isNamed: files.length > 0, engine, model, print });
    if (values.json) console.log(JSON.stringify(figures, null, 2));
  }
}
