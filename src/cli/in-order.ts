import { setTimeout as after, setImmediate as turn } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import type { IntakeProblem } from "../intake/problem.ts";
import type { Taken } from "../intake/taken.ts";
import { inChunks } from "./chunks.ts";
import type { Crew } from "./crew.ts";

/** What became of what was taken in: what was made of the article, or the problem. */
export type Outcome<Made> = { made: Made } | { problem: IntakeProblem };

/** What is done with articles, in this thread and by others. */
export interface Work<Made> {
  /** Makes something of each article, in their order. */
  here(articles: readonly Article[]): Promise<Made[]>;
  /** How many articles are liked at once. */
  batch: number;
  /** Brings up workers who do the same. */
  crew(size: number): Promise<Crew<Made>>;
  /** Chunks under way for each of `jobs`, those included that are done and wait for one before them. */
  ahead?: number;
}

/** Batches of the engine that are read in one go; the first chunks are smaller, so that the first reading comes soon. */
const CHUNK = 2;
/** Milliseconds of reading after which workers are worth their start. */
const MUCH = 250;
/** What is under way where nothing is said. */
const AHEAD = 6;

/** Milliseconds in which the next articles are mostly there, if they are to be had at all. */
const SOON = 10;

/** A chunk under way. */
interface Under<Made> {
  outcomes: Promise<Outcome<Made>[]>;
  done: boolean;
}

/**
 * Reads what is taken in, in its order. Reading starts in this thread at once; where there turns out to be much to do,
 * workers are brought up to make `jobs` of them with this thread, which goes on reading whenever the others have enough.
 * Only so much is under way at a time, so memory stays flat.
 */
export async function* inOrder<Made>(
  taken: AsyncIterable<Taken>,
  work: Work<Made>,
  jobs: number,
): AsyncGenerator<Outcome<Made>, void, undefined> {
  const underWay: Under<Made>[] = [];
  let crew: Crew<Made> | undefined;
  let count = 0;
  let spent = 0;
  const most = jobs * (work.ahead ?? AHEAD);
  const chunks = inChunks(taken, () => Math.min(CHUNK * work.batch, count + 1));
  let next = chunks.next();

  try {
    for (;;) {
      // Workers that have room are handed something first, if it is there at once: what is done here meanwhile may take long.
      const [first] = underWay;
      const got =
        underWay.length >= most || (first?.done && !crew?.hasRoom)
          ? LATER
          : await Promise.race(first ? [next, first.done ? soon() : first.outcomes.then(later, later)] : [next]);
      if (got === LATER) {
        yield* await underWay.shift()!.outcomes;
        if (crew) await turn(); // What the workers have done is heard.
        continue;
      }
      if (got.done) break;
      const chunk = got.value;
      next = chunks.next();
      count += chunk.length;
      if (jobs > 1 && !crew && spent > MUCH) crew = await work.crew(jobs - 1);
      if (crew) await turn();
      if (crew?.hasRoom) {
        underWay.push(watched(readChunk(chunk, crew.read)));
      } else {
        const from = performance.now();
        const outcomes = await readChunk(chunk, work.here);
        spent += performance.now() - from;
        underWay.push({ outcomes: Promise.resolve(outcomes), done: true });
      }
    }
    while (underWay.length) yield* await underWay.shift()!.outcomes;
  } finally {
    next.catch(() => {}); // Nobody waits for it any more.
    await Promise.all([crew?.close(), chunks.return()]);
  }
}

const LATER = Symbol("later");
const later = (): typeof LATER => LATER;

/** When what was to be had at once has come. */
const soon = (): Promise<typeof LATER> => after(SOON, LATER, { ref: false });

/** A chunk that is read elsewhere. It is awaited in its turn; where it fails before that, the failure waits as well. */
function watched<Made>(outcomes: Promise<Outcome<Made>[]>): Under<Made> {
  const under = { outcomes, done: false };
  const isDone = () => {
    under.done = true;
  };
  outcomes.then(isDone, isDone);
  return under;
}

async function readChunk<Made>(
  chunk: readonly Taken[],
  read: (articles: readonly Article[]) => Promise<Made[]>,
): Promise<Outcome<Made>[]> {
  const made = await read(chunk.flatMap((one) => (one.kind === "article" ? [one.article] : [])));
  let i = 0;
  return chunk.map((one) => (one.kind === "article" ? { made: made[i++]! } : { problem: one.problem }));
}
