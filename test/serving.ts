import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { CHECKOUT } from "./command.ts";

/** `hearsay serve` as it runs. */
export interface Serving {
  /** "http://127.0.0.1:34567", without a slash at its end. */
  readonly address: string;
  /** What it printed on standard error. */
  stderr(): string;
  stop(): Promise<void>;
}

/** Starts `hearsay serve` on a free port. */
export async function startServing(db: string, options: readonly string[] = []): Promise<Serving> {
  const cli = join(CHECKOUT, "dist/cli.js");
  const child: ChildProcess = spawn(process.execPath, [cli, "serve", "--db", db, "--port", "0", ...options]);
  let errors = "";
  child.stderr!.on("data", (chunk: Buffer) => {
    errors += chunk;
  });
  const ended = once(child, "exit").then(() => {
    throw new Error(`hearsay serve ended: ${errors}`);
  });
  const [line] = (await Promise.race([once(child.stdout!, "data"), ended])) as [Buffer];
  ended.catch(() => {});
  return {
    address: /http:\/\/[^/]+/.exec(line.toString())![0],
    stderr: () => errors,
    stop: async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}
