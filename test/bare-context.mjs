// Reads an article with the built library in a context without Node's globals: it has the language itself, and TextDecoder,
// which every browser and runtime brings.
//   node --experimental-vm-modules bare-context.mjs dist/index.js ARTICLE
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createContext, runInContext, SourceTextModule } from "node:vm";

const [entry, article] = process.argv.slice(2);
const context = createContext({ TextDecoder, TextEncoder });
const modules = new Map();

function load(path) {
  if (!modules.has(path)) {
    modules.set(path, new SourceTextModule(readFileSync(path, "utf8"), { context, identifier: path }));
  }
  return modules.get(path);
}

const library = load(entry);
await library.link((name, from) => load(join(dirname(from.identifier), name)));
await library.evaluate();

const bytes = readFileSync(new URL("../models/fast/weights.bin", import.meta.url));
const weights = runInContext("(length) => new Uint8Array(length)", context)(bytes.length);
weights.set(bytes);
const reader = await library.namespace.createReader({ engine: library.namespace.createFastEngine(weights) });
const reading = await reader.read({ id: basename(article), text: readFileSync(article, "utf8") });
process.stdout.write(JSON.stringify(reading));
