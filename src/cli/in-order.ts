import { setImmediate as turn } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import type { IntakeProblem } from "../intake/problem.ts";
import type { Taken } from "../intake/taken.ts";
import { inChunks } from "./chunks.ts";
import { type Crew, startCrew } from "./crew.ts";
import { createPrinter, type Printed, type PrintSettings } from "./printer.ts";

/** What became of what was taken in: the reading as it is to be printed, or the problem. */
export type Outcome = { printed: Printed } | { problem: IntakeProblem };

/** Articles handed to a worker at once; the first chunks are smaller, so that the first reading comes soon. */
const CHUNK = 16;
/** Articles after which workers are worth their start. */
const MANY = 32;
/** Chunks under way for each worker: one being read, one waiting. */
const AHEAD = 2;

/**
 * Prints what is taken in, in its order. Reading starts in this thread at once; where there turns out to be much to do,
 * `jobs` workers are brought up beside it and take over. Only so much is under way at a time, so memory stays flat.
 */
export async function* printInOrder(
  taken: AsyncIterable<Taken>,
  settings: PrintSettings,
  jobs: number,
  worker: URL,
): AsyncGenerator<Outcome, void, undefined> {
  const printHere = await createPrinter(settings);
  const underWay: Promise<Outcome[]>[] = [];
  let crew: Crew | undefined;
  let count = 0;

  try {
    for await (const chunk of inChunks(taken, () => Math.min(CHUNK, count + 1))) {
      count += chunk.length;
      if (jobs > 1 && !crew && count > MANY) crew = await startCrew(jobs, settings, worker);
      const print = crew?.up ? crew.print : printHere;
      const outcomes = printChunk(chunk, print);
      outcomes.catch(() => {}); // It is awaited in its turn, which may be later than it fails.
      underWay.push(outcomes);
      const room = crew?.up ? jobs * AHEAD : 1;
      while (underWay.length >= room) yield* await underWay.shift()!;
      if (crew && !crew.up) await turn();
    }
    while (underWay.length) yield* await underWay.shift()!;
  } finally {
    await crew?.close();
  }
}

async function printChunk(
  chunk: readonly Taken[],
  print: (articles: Article[]) => Promise<Printed[]>,
): Promise<Outcome[]> {
  const printed = await print(chunk.flatMap((one) => (one.kind === "article" ? [one.article] : [])));
  let i = 0;
  return chunk.map((one) => (one.kind === "article" ? { printed: printed[i++]! } : { problem: one.problem }));
}
