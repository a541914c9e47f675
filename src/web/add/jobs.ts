import { randomBytes } from "node:crypto";
import { calledBy, type Given, sizeOf } from "./given.ts";
import { after, isOver, type Job, type JobEvent, newJob } from "./job.ts";

/**
 * Reads something into the record, and tells how far it has come.
 *
 * @param stop aborts it at the next good moment; what was kept before stays
 */
export type ReadGiven = (given: Given, tell: (event: JobEvent) => void, stop: AbortSignal) => Promise<void>;

/** What was given to be read while the site runs; one after the other is. */
export interface Jobs {
  /** @throws TooMuchWaits */
  begin(given: Given): Job;
  /** @throws UnknownJob */
  get(id: string): Job;
  /** Stops one that waits or is read; nothing happens to another. @throws UnknownJob */
  stop(id: string): void;
  /** All that are known still, the latest first. */
  latest(): readonly Job[];
}

export interface JobsOptions {
  readonly read: ReadGiven;
  /** Told of a mistake in hearsay itself. */
  readonly onBug: (error: unknown) => void;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** So many are known; of more, those that were over first are let go. */
const MOST = 50;
/** So many may wait, and so many bytes with them. */
const MOST_WAITING = 20;
const MOST_BYTES = 128 * 2 ** 20;

interface Waiting {
  readonly id: string;
  readonly given: Given;
}

/** Keeps jobs in memory, bounded: they are gone when the site ends, what they kept in the record is not. */
export function createJobs({ read, onBug, now = Date.now }: JobsOptions): Jobs {
  const jobs = new Map<string, Job>();
  const waiting: Waiting[] = [];
  const stops = new Map<string, AbortController>();

  const tell = (id: string, event: JobEvent) => {
    const job = jobs.get(id);
    if (job && !isOver(job)) jobs.set(id, after(job, event, now()));
  };

  async function work(): Promise<void> {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const { id, given } = next;
      const stop = new AbortController();
      stops.set(id, stop);
      jobs.set(id, { ...jobs.get(id)!, state: "reading" });
      try {
        await read(given, (event) => tell(id, event), stop.signal);
        tell(id, { kind: "end", how: "done" });
      } catch (error) {
        onBug(error);
        tell(id, { kind: "end", how: "failed", sentence: BUG });
      }
      stops.delete(id);
      waiting.shift();
    }
  }

  const get = (id: string) => {
    const job = jobs.get(id);
    if (!job) throw new UnknownJob();
    return job;
  };

  return {
    get,
    begin(given) {
      const bytes = waiting.reduce((sum, one) => sum + sizeOf(one.given), sizeOf(given));
      if (waiting.length >= MOST_WAITING || (waiting.length && bytes > MOST_BYTES)) throw new TooMuchWaits();
      const id = randomBytes(6).toString("hex");
      jobs.set(id, newJob(id, calledBy(given)));
      for (const { id: other } of [...jobs.values()].filter(isOver).slice(0, Math.max(0, jobs.size - MOST))) {
        jobs.delete(other);
      }
      waiting.push({ id, given });
      if (waiting.length === 1) void work();
      return get(id);
    },
    stop(id) {
      if (get(id).state === "waiting") {
        waiting.splice(
          waiting.findIndex((one) => one.id === id),
          1,
        );
        tell(id, { kind: "end", how: "stopped" });
      } else stops.get(id)?.abort();
    },
    latest: () => [...jobs.values()].reverse(),
  };
}

const BUG = "A mistake in hearsay itself ended this. Where it was started, it printed what happened; please report it.";

/** Nothing is known of what is asked for. */
export class UnknownJob extends Error {
  override readonly name = "UnknownJob";

  constructor() {
    super(
      "What was read here is no longer known: that is so when hearsay was started again, or much was added since. What was kept is in the record.",
    );
  }
}

/** More was given than can wait. */
export class TooMuchWaits extends Error {
  override readonly name = "TooMuchWaits";

  constructor() {
    super("Too much waits to be read already. Try again when some of it is done.");
  }
}
