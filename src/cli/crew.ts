import type { Printed, Printer, PrintSettings } from "./printer.ts";

/** Workers that read articles beside each other. */
export interface Crew {
  /** Whether a worker has its engine loaded, so that handing work over pays. */
  readonly up: boolean;
  print: Printer;
  close(): Promise<void>;
}

/** What keeps a worker's memory small: V8 else lets garbage gather, as it thinks the whole machine is its own. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 384 };

export async function startCrew(size: number, settings: PrintSettings, worker: URL): Promise<Crew> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({
    filename: worker.href,
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: LIMITS,
    workerData: settings,
  });
  let up = false;
  const print: Printer = (articles) => pool.run(articles) as Promise<Printed[]>;
  // An empty task is answered by the first worker that is ready. Where it fails, the next real one will, and says why.
  print([]).then(
    () => {
      up = true;
    },
    () => {
      up = true;
    },
  );
  return {
    get up() {
      return up;
    },
    print,
    close: () => pool.destroy(),
  };
}
