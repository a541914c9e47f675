import { Worker } from "node:worker_threads";
import type { EngineChoice } from "../node.ts";
import type { JobEvent } from "../web/add/job.ts";
import type { ReadGiven } from "../web/add/jobs.ts";

/** Plain data, so that it can be handed to a thread. */
export interface ThreadSettings {
  readonly db: string;
  readonly choice: EngineChoice;
}

export interface ThreadOptions {
  /** What runs in the thread. */
  readonly file?: URL;
  /** Milliseconds after which a thread that doesn't stop when it is asked to is ended. */
  readonly patience?: number;
}

/** What the thread may have for itself: a large upload, an engine and what linking remembers, and no more. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2_048 };

/**
 * Reads in a thread of its own, so that pages are answered meanwhile. It is started by the first that is given, and kept
 * with the engine that it loaded; where a mistake ended it, or it didn't stop, the next has a new one.
 */
export function readInThread(
  settings: ThreadSettings,
  { file = new URL("./serve-worker.js", import.meta.url), patience = 10_000 }: ThreadOptions = {},
): ReadGiven {
  let thread: Worker | undefined;
  return (given, tell, stop) =>
    new Promise((done, fail) => {
      thread ??= new Worker(file, { workerData: settings, resourceLimits: LIMITS });
      const worker = thread;
      let late: NodeJS.Timeout | undefined;
      const rest = () => {
        clearTimeout(late);
        worker.off("message", hear).off("error", broke).off("exit", left);
        stop.removeEventListener("abort", ask);
      };
      const ask = () => {
        worker.postMessage("stop");
        // What was kept is kept: each transaction is whole or never was.
        late = setTimeout(() => {
          rest();
          thread = undefined;
          tell({ kind: "end", how: "stopped" });
          worker.terminate().then(() => done(), fail);
        }, patience);
      };
      const hear = (event: JobEvent) => {
        tell(event);
        if (event.kind !== "end") return;
        rest();
        done();
      };
      const broke = (error: unknown) => {
        rest();
        thread = undefined;
        fail(error);
      };
      const left = (code: number) => broke(new Error(`the thread that reads ended with ${code}`));
      worker.on("message", hear).on("error", broke).on("exit", left);
      stop.addEventListener("abort", ask);
      worker.postMessage({ given }, given.kind === "files" ? given.files.map(({ bytes }) => bytes.buffer) : []);
    });
}
