import { setImmediate as turn } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import type { IntakeProblem } from "../intake/problem.ts";
import type { Taken } from "../intake/taken.ts";
import { inChunks } from "./chunks.ts";
import { type Crew, startCrew } from "./crew.ts";
import { createPrinter, type Printed, type PrintSettings } from "./printer.ts";

/** What became of what was taken in: the reading as it is to be printed, or the problem. */
export type Outcome = { printed: Printed } | { problem: IntakeProblem };

/** Batches of the engine that are read in one go; the first chunks are smaller, so that the first reading comes soon. */
const CHUNK = 2;
/** Milliseconds of reading after which workers are worth their start. */
const MUCH = 250;
/** Chunks under way for each of `jobs`, those included that are done and wait for one before them. */
const AHEAD = 6;

/** A chunk under way. */
interface Under {
  outcomes: Promise<Outcome[]>;
  done: boolean;
}

/**
 * Prints what is taken in, in its order. Reading starts in this thread at once; where there turns out to be much to do,
 * workers are brought up to make `jobs` of them with this thread, which goes on reading whenever the others have enough.
 * Only so much is under way at a time, so memory stays flat.
 */
export async function* printInOrder(
  taken: AsyncIterable<Taken>,
  settings: PrintSettings,
  jobs: number,
  worker: URL,
): AsyncGenerator<Outcome, void, undefined> {
  const { print: printHere, batch } = await createPrinter(settings);
  const underWay: Under[] = [];
  let crew: Crew | undefined;
  let count = 0;
  let spent = 0;

  try {
    for await (const chunk of inChunks(taken, () => Math.min(CHUNK * batch, count + 1))) {
      count += chunk.length;
      if (jobs > 1 && !crew && spent > MUCH) crew = await startCrew(jobs - 1, settings, worker);
      if (crew?.hasRoom) {
        underWay.push(watched(printChunk(chunk, crew.print)));
      } else {
        const from = performance.now();
        const outcomes = await printChunk(chunk, printHere);
        spent += performance.now() - from;
        underWay.push({ outcomes: Promise.resolve(outcomes), done: true });
        if (crew) await turn(); // Nothing of the workers is heard while this thread reads.
      }
      while (underWay[0]?.done || underWay.length >= jobs * AHEAD) yield* await underWay.shift()!.outcomes;
    }
    while (underWay.length) yield* await underWay.shift()!.outcomes;
  } finally {
    await crew?.close();
  }
}

/** A chunk that is read elsewhere. It is awaited in its turn; where it fails before that, the failure waits as well. */
function watched(outcomes: Promise<Outcome[]>): Under {
  const under = { outcomes, done: false };
  const isDone = () => {
    under.done = true;
  };
  outcomes.then(isDone, isDone);
  return under;
}

async function printChunk(
  chunk: readonly Taken[],
  print: (articles: Article[]) => Promise<Printed[]>,
): Promise<Outcome[]> {
  const printed = await print(chunk.flatMap((one) => (one.kind === "article" ? [one.article] : [])));
  let i = 0;
  return chunk.map((one) => (one.kind === "article" ? { printed: printed[i++]! } : { problem: one.problem }));
}
