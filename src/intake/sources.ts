import { basename, join } from "node:path";
import { type Disk, diskProblem, type Entry } from "./disk.ts";
import { IntakeProblem, printable, withCommas } from "./problem.ts";

/** One file to open. */
export interface Source {
  /** As it was named, or where it was found. */
  readonly name: string;
  /** What its article is called where it brings no id: the file's name, within a folder the path from there. */
  readonly id: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
  readonly size: number | undefined;
}

export const STDIN = "-";

/** The files that a FILE, a DIR or `-` stands for, in a fixed order, and what stands in the way. */
export async function* filesOf(
  named: string,
  disk: Disk,
  isWanted: (fileName: string) => boolean,
): AsyncGenerator<Source | IntakeProblem, void, undefined> {
  if (named === STDIN) {
    yield { name: "standard input", id: "stdin", path: undefined, size: undefined };
    return;
  }
  const entry = named.includes("\0") ? undefined : await orProblem(disk.entry(named), named);
  if (!entry) yield new IntakeProblem("missing", named, "there is no such file or folder. Check the name.");
  else if (entry instanceof IntakeProblem) yield entry;
  else if (entry.kind === "folder") yield* filesIn(named, disk, isWanted);
  else if (entry.kind === "other") yield new IntakeProblem("unreadable", named, "is neither a file nor a folder.");
  else yield { name: named, id: basename(named), path: named, size: entry.size };
}

/** The files below a folder, by name; hidden ones are passed by, and what is no article is said in one sentence. */
async function* filesIn(
  root: string,
  disk: Disk,
  isWanted: (fileName: string) => boolean,
): AsyncGenerator<Source | IntakeProblem, void, undefined> {
  const left = { count: 0, names: [] as string[] };
  const entered = new Set<string>();
  const ahead = [""];
  let found = 0;
  while (ahead.length) {
    const inside = ahead.pop()!;
    const path = join(root, inside);
    const entry = await orProblem(disk.entry(path), path);
    const names =
      !(entry instanceof IntakeProblem) && entry.kind === "folder" ? await orProblem(disk.names(path), path) : [];
    const problem = [entry, names].find((one) => one instanceof IntakeProblem);
    if (problem) {
      found++;
      yield problem;
    } else if ((entry as Entry).kind === "folder") {
      // A link may lead back to a folder that holds it.
      if (entered.has((entry as Entry).identity)) continue;
      entered.add((entry as Entry).identity);
      const visible = (names as string[]).filter((name) => !name.startsWith(".")).sort(byCodeUnit);
      for (const name of visible.reverse()) ahead.push(inside ? `${inside}/${name}` : name);
    } else if ((entry as Entry).kind === "file" && isWanted(inside)) {
      found++;
      yield { name: path, id: inside, path, size: (entry as Entry).size };
    } else {
      left.count++;
      if (left.names.length < 3) left.names.push(printable(inside));
    }
  }
  const leftOut = left.count
    ? `left out ${withCommas(left.count)} whose names are not those of articles (${left.names.join(", ")}${left.count > 3 ? ", …" : ""}). Name a file itself to read it anyway.`
    : "";
  if (found === 0)
    yield new IntakeProblem("nothing-found", root, `there is nothing to read in this folder. ${leftOut}`.trim());
  else if (leftOut) yield new IntakeProblem("skipped", root, leftOut);
}

async function orProblem<T>(promise: Promise<T>, name: string): Promise<T | IntakeProblem> {
  try {
    return await promise;
  } catch (error) {
    const problem = diskProblem(error, name);
    if (!problem) throw error;
    return problem;
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
