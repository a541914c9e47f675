import { calibrate } from "./calibration.ts";
import { ended, engineArgs, startCommand } from "./command.ts";
import type { Figures, Measure } from "./measure.ts";

/** Milliseconds after which what was read is enough to tell the rate. */
const ENOUGH = 60_000;

export const speed: Measure = {
  name: "speed",
  summary:
    "articles a second from the file to JSON Lines on one core, the start included; of a slow engine its first minute",
  data: "shared/data/outlets/articles.jsonl.gz",
  byEngine: true,
  async run({ data, engine, model, print }): Promise<Figures> {
    const before = calibrate();
    const from = performance.now();
    const child = startCommand(["read", data, "--json", "--jobs", "1", ...engineArgs(engine, model)]);
    let articles = 0;
    let bytes = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) articles++;
    });
    let cut = false;
    const timer = setTimeout(() => {
      cut = child.kill();
    }, ENOUGH);
    await ended(child).catch((error: unknown) => {
      if (!cut) throw error;
    });
    clearTimeout(timer);
    const seconds = (performance.now() - from) / 1000;
    const unit = (before + calibrate()) / 2;
    const rate = articles / seconds;
    print(
      `${articles} articles in ${seconds.toFixed(1)} s: ${rate.toFixed(0)} a second, ${(bytes / 1e6).toFixed(0)} MB written`,
    );
    print(
      `the calibration work takes ${unit.toFixed(0)} ms here: ${((rate * unit) / 1000).toFixed(1)} articles in its time`,
    );
    return { "articles/s": rate, "articles per calibration": (rate * unit) / 1000 };
  },
};
