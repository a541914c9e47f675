import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Engine } from "./attribution/engine.ts";
import { accurate } from "./engines/accurate.ts";
import { fast } from "./engines/fast.ts";
import { pathOf } from "./engines/files.ts";
import { EngineProblem } from "./engines/problem.ts";
import type { ShippedEngine } from "./engines/shipped.ts";
import { createReader as createPureReader, type Reader } from "./read.ts";
import { createLinkers, type Linkers } from "./store/linkers.ts";

export { EngineProblem, type EngineReason } from "./engines/problem.ts";
export * from "./index.ts";

/** The engines that come with the package, by name, the best first: where none is named, the first that runs here reads. */
export const ENGINES: Readonly<Record<string, ShippedEngine>> = { accurate, fast };

const MODELS = new URL("../models/", import.meta.url);

/** Which engine reads, with which weights. */
export interface EngineChoice {
  /** One of `ENGINES`; where nothing is said, the best that runs here. */
  engine?: string | undefined;
  /** A folder with other weights; where nothing is said, those that come along. */
  model?: string | undefined;
}

/** An engine that was chosen: it has what it needs. */
export interface ChosenEngine {
  readonly engine: string;
  /** The folder of its weights, a URL that ends in a slash: text, so that a choice can be handed to a worker. */
  readonly folder: string;
  /** Why a better engine doesn't read. */
  readonly instead?: EngineProblem;
}

/**
 * Chooses the engine that was asked for, or the best for which there are weights and a runtime.
 *
 * @throws RangeError where there is no engine of that name
 * @throws EngineProblem where what it needs is missing: a sentence for whoever asked for it
 */
export async function chooseEngine({ engine, model }: EngineChoice = {}): Promise<ChosenEngine> {
  if (engine !== undefined && !Object.hasOwn(ENGINES, engine)) {
    throw new RangeError(`There is no engine "${engine}"; there is ${Object.keys(ENGINES).join(", ")}.`);
  }
  const own = model === undefined ? undefined : pathToFileURL(`${model}/`);
  const fit = Object.entries(ENGINES)
    .filter(([name]) => engine === undefined || name === engine)
    .map(([name, { mark }]) => ({ name, mark, folder: own ?? new URL(`${name}/`, MODELS) }))
    .filter(({ mark, folder }) => existsSync(new URL(mark, folder)));
  let instead: EngineProblem | undefined;
  for (const { name, folder } of fit) {
    try {
      await ENGINES[name]!.ready();
      return { engine: name, folder: folder.href, ...(instead ? { instead } : {}) };
    } catch (error) {
      if (!(error instanceof EngineProblem)) throw error;
      instead ??= error;
    }
  }
  throw instead ?? noWeights(engine, own);
}

function noWeights(engine: string | undefined, own: URL | undefined): EngineProblem {
  const names = engine === undefined ? Object.keys(ENGINES) : [engine];
  const marks = names.map((name) => `${ENGINES[name]!.mark} (engine "${name}")`).join(" or ");
  const folder = own ?? new URL(engine === undefined ? "." : `${engine}/`, MODELS);
  return new EngineProblem("no model", `There is no model in ${pathOf(folder)}: it has no ${marks}.`);
}

/** The names of the engines that can read here with the weights that come along, the best first. */
export async function enginesHere(): Promise<string[]> {
  const names: string[] = [];
  for (const engine of Object.keys(ENGINES)) {
    try {
      names.push((await chooseEngine({ engine })).engine);
    } catch (error) {
      if (!(error instanceof EngineProblem)) throw error;
    }
  }
  return names;
}

/** Loads an engine that was chosen. @throws EngineProblem where its weights can't be used */
export async function loadEngine({ engine, folder }: ChosenEngine): Promise<Engine> {
  return ENGINES[engine]!.load(new URL(folder), MODELS);
}

let linkers: Promise<Linkers> | undefined;

/** Loads what finds the persons and the utterances of a record, once: what one works out for a statement serves all. */
export function loadLinkers(): Promise<Linkers> {
  linkers ??= createLinkers(MODELS);
  return linkers;
}

/** Which of the shipped engines reads, and how sure it has to be. */
export interface NodeReaderOptions extends EngineChoice {
  minConfidence?: number;
}

/**
 * A reader with the weights that come with the package.
 *
 * @throws RangeError, EngineProblem as `chooseEngine` and `loadEngine` do
 * @example
 * import { createReader } from "hearsay/node";
 * const reader = await createReader();
 * const reading = await reader.read({ id: "1", text: "“It rained,” the mayor said." });
 */
export async function createReader({ minConfidence = 0, ...choice }: NodeReaderOptions = {}): Promise<Reader> {
  const engine = await loadEngine(await chooseEngine(choice));
  return createPureReader({ engine, minConfidence });
}
