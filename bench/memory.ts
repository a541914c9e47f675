import { execFileSync } from "node:child_process";
import { ended, engineArgs, startCommand } from "./command.ts";
import type { Figures, Measure } from "./measure.ts";

const EVERY = 100;

export const memory: Measure = {
  name: "memory",
  summary: "megabytes of memory while many articles are read with the workers it would take by itself",
  data: "shared/data/outlets/articles.jsonl.gz",
  async run({ data, engine, model, print }): Promise<Figures> {
    const child = startCommand(["read", data, "--json", ...engineArgs(engine, model)]);
    child.stdout.resume();
    const samples: number[] = [];
    const clock = setInterval(() => {
      const megabytes = residentMemory(child.pid!);
      if (megabytes) samples.push(megabytes);
    }, EVERY);
    try {
      await ended(child);
    } finally {
      clearInterval(clock);
    }
    const peak = Math.max(...samples);
    const growth = meanOf(samples, 0.75, 1) - meanOf(samples, 0.25, 0.5);
    print(
      `peak ${peak.toFixed(0)} MB over ${samples.length} samples; last quarter against second: ${growth.toFixed(0)} MB`,
    );
    return { "MB, peak": peak, "MB, grown": growth };
  },
};

/** As the system counts it: all threads of the process, weights and heap; 0 where it has just ended. */
function residentMemory(pid: number): number {
  try {
    return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
  } catch {
    return 0;
  }
}

function meanOf(samples: readonly number[], from: number, to: number): number {
  const some = samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to));
  return some.reduce((sum, value) => sum + value, 0) / some.length;
}
