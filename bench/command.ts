import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** Starts the built command as a user would; its output is to be read or thrown away by whoever measures. */
export function startCommand(args: readonly string[]): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "pipe", "ignore"] });
}

/** The options that make the command read with an engine, and with other weights where a folder is named. */
export function engineArgs(engine: string, model?: string): string[] {
  return ["--engine", engine, ...(model === undefined ? [] : ["--model", model])];
}

/** Resolves when a command has ended; rejects where it failed. */
export function ended(child: ChildProcessByStdio<null, Readable, null>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`hearsay ended with exit code ${code}`))));
  });
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
