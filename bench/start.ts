import { ended, engineArgs, median, startCommand } from "./command.ts";
import type { Figures, Measure } from "./measure.ts";

const RUNS = 15;

export const start: Measure = {
  name: "start",
  summary: "milliseconds from the call of the command to its first reading, the median of several",
  data: "./examples/01-northern-wire-brennick.txt",
  byEngine: true,
  async run({ data, engine, model, print }): Promise<Figures> {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const from = performance.now();
      const child = startCommand(["read", data, "--json", ...engineArgs(engine, model)]);
      let first = 0;
      child.stdout.once("data", () => {
        first = performance.now() - from;
      });
      child.stdout.resume();
      await ended(child);
      times.push(first);
    }
    const rounded = times.map((ms) => ms.toFixed(0)).join(" ");
    print(`first reading after, in ms: ${rounded}`);
    return { "ms, median": median(times), "ms, least": Math.min(...times) };
  },
};
