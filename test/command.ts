import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Reading } from "../src/reading/reading.ts";

export const CHECKOUT = fileURLToPath(new URL("..", import.meta.url));
const CLI = join(CHECKOUT, "dist/cli.js");

/** What a run of the command came to. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
  /** The user to run as. */
  uid?: number;
}

/** Runs the built command as a user would. */
export function hearsay(args: readonly string[], { stdin, env, cwd = CHECKOUT, uid }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: "1", ...env },
      ...(uid === undefined ? {} : { uid }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => {}); // A command that refuses its input may close it early.
    child.stdin.end(stdin);
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** The readings that `--json` printed. */
export function readingsIn(stdout: string): Reading[] {
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Reading);
}

/** A folder for the files of one test, gone when the test is. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "hearsay-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
