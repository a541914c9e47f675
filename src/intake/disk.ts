import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import type { Bytes } from "./bytes.ts";
import { IntakeProblem, type ProblemReason } from "./problem.ts";

/** What a path leads to. Pipes and the like count as files: they can be read once, and their size is not known. */
export interface Entry {
  kind: "file" | "folder" | "other";
  /** In bytes, for files that have one. */
  size: number | undefined;
  /** The same for every path that leads to the same thing. */
  identity: string;
}

/** What the intake needs of a file system; another can be put in its place. */
export interface Disk {
  entry(path: string): Promise<Entry>;
  /** The names in a folder, in any order. */
  names(path: string): Promise<string[]>;
  read(path: string): Bytes;
}

const CHUNK = 65_536;

export const disk: Disk = {
  entry: async (path) => {
    const found = await stat(path);
    const identity = `${found.dev}:${found.ino}`;
    if (found.isDirectory()) return { kind: "folder", size: undefined, identity };
    if (found.isFile()) return { kind: "file", size: found.size, identity };
    if (found.isFIFO() || found.isCharacterDevice()) return { kind: "file", size: undefined, identity };
    return { kind: "other", size: undefined, identity };
  },
  names: (path) => readdir(path),
  read: (path) => createReadStream(path, { highWaterMark: CHUNK }),
};

/** What the system's error codes mean to somebody who wants to read a file. */
const MEANINGS: Record<string, { reason: ProblemReason; says: string }> = {
  ENOENT: { reason: "missing", says: "there is no such file or folder. Check the name." },
  ENOTDIR: {
    reason: "missing",
    says: "there is no such file: a part of the path is a file, not a folder. Check the name.",
  },
  ENAMETOOLONG: { reason: "missing", says: "there is no such file: the name is too long." },
  ELOOP: { reason: "missing", says: "there is no such file: its link leads in a circle." },
  EACCES: { reason: "no-permission", says: "no permission to read it. Change its permissions or run as its owner." },
  EPERM: { reason: "no-permission", says: "no permission to read it. Change its permissions or run as its owner." },
  EISDIR: { reason: "unreadable", says: "is a folder now. Run the command again." },
  EIO: { reason: "unreadable", says: "the disk reports an error while reading it." },
  EBUSY: { reason: "unreadable", says: "another program holds it. Try again." },
  ENXIO: { reason: "unreadable", says: "is a device or pipe that nobody serves." },
  ESTALE: { reason: "unreadable", says: "was moved on its server while it was read. Try again." },
};

/** The problem that a file system's error means; undefined for anything that is not known to be the file's fault. */
export function diskProblem(error: unknown, name: string): IntakeProblem | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const meaning = MEANINGS[code];
  return meaning && new IntakeProblem(meaning.reason, name, meaning.says);
}
