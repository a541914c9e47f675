import { spawn } from "node:child_process";
import { ended, engineArgs, median, startCommand } from "./command.ts";
import type { Figures, Measure } from "./measure.ts";

const RUNS = 15;

export const start: Measure = {
  name: "start",
  summary:
    "milliseconds from the call of the command to its first reading, the median of several; and beside Node's own start",
  data: "./examples/01-northern-wire-brennick.txt",
  byEngine: true,
  async run({ data, engine, model, print }): Promise<Figures> {
    const times: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      bare.push(await nodeAlone());
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
    const [least, own] = [Math.min(...times), Math.min(...bare)];
    const rounded = times.map((ms) => ms.toFixed(0)).join(" ");
    print(
      `first reading after, in ms: ${rounded}; at the least ${(least / own).toFixed(1)} times what Node alone takes`,
    );
    return { "ms, median": median(times), "ms, least": least, "over Node alone": least / own };
  },
};

/** Milliseconds in which Node starts and ends with nothing to do: how fast the machine is just now. */
async function nodeAlone(): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, ["-e", "0"], { stdio: "ignore" });
  await new Promise((resolve, reject) => {
    child.on("exit", resolve);
    child.on("error", reject);
  });
  return performance.now() - from;
}
