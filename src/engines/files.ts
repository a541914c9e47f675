import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { EngineProblem } from "./problem.ts";

/**
 * Reads a file of an engine's folder.
 *
 * @throws EngineProblem where it can't be read
 */
export async function readModelFile(folder: URL, name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(name, folder));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? `it has no ${name}` : `${name} can't be read (${code})`;
    throw unusable(folder, why, error);
  }
}

/** Runs what makes an engine of a folder's files; what it finds wrong with them (a RangeError) becomes a sentence. */
export async function usable<T>(folder: URL, make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw unusable(folder, error.message.replace(/\.$/, ""), error);
  }
}

function unusable(folder: URL, why: string, cause: unknown): EngineProblem {
  return new EngineProblem("no model", `The model in ${pathOf(folder)} can't be used: ${why}.`, { cause });
}

/** A folder as a person wrote it, without the slash at its end. */
export function pathOf(folder: URL): string {
  return fileURLToPath(folder).replace(/(.)[/\\]$/, "$1");
}
