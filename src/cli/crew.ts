import type { Article } from "../article/article.ts";

/** Workers that read articles beside this thread. */
export interface Crew<Made> {
  /** Whether there is somebody to take more: a worker has its engine loaded, and not too much waits already. */
  readonly hasRoom: boolean;
  read(articles: readonly Article[]): Promise<Made[]>;
  close(): Promise<void>;
}

/** Chunks that may be handed to each worker before it is through: what it reads, and enough that it needn't wait for more. */
const EACH = 3;
/** What keeps a worker's memory small: V8 else lets garbage gather, as it thinks the whole machine is its own. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/**
 * Brings up workers; each runs the file `worker` and is handed `settings`, which have to be plain data.
 *
 * @param each chunks that each may be handed: more where this thread is away for long
 */
export async function startCrew<Made>(size: number, settings: unknown, worker: URL, each = EACH): Promise<Crew<Made>> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({
    filename: worker.href,
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    // Or what waits would wait in this thread, and a worker be idle as long as this thread is busy.
    concurrentTasksPerWorker: each,
    resourceLimits: LIMITS,
    workerData: settings,
  });
  let handed = 0;
  const read = async (articles: readonly Article[]) => {
    handed++;
    try {
      return (await pool.run(articles)) as Made[];
    } finally {
      handed--;
    }
  };
  let up = false;
  const isUp = () => {
    up = true;
  };
  // An empty task is answered by the first worker that is ready. Where it fails, the next real one will, and says why.
  pool.run([]).then(isUp, isUp);
  return {
    get hasRoom() {
      return up && handed < size * each;
    },
    read,
    close: () => pool.destroy(),
  };
}
