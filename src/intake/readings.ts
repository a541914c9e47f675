import type { Reading, Reading as ReadingShape } from "../reading/reading.ts";
import { type Bytes, Peekable, tooLarge } from "./bytes.ts";
import { type Disk, diskProblem, disk as realDisk } from "./disk.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import { type Line, linesOf } from "./lines.ts";
import { IntakeProblem } from "./problem.ts";
import { checkReading } from "./sound-reading.ts";
import { filesOf } from "./sources.ts";

/** A reading that was made elsewhere, or why a line is none. */
export type TakenReading = { reading: Reading } | { problem: IntakeProblem };

/** A reading holds its article's text beside all that was found in it. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * Takes in readings, one a line, as `hearsay read --json` prints them: files (`.gz` too), folders of `.jsonl`, `-` for
 * standard input. A line that is no sound reading is named and passed over.
 */
export async function* takeReadings(
  sources: readonly string[],
  { stdin = process.stdin, disk = realDisk }: { stdin?: Bytes; disk?: Disk } = {},
): AsyncGenerator<TakenReading, void, undefined> {
  for (const named of sources) {
    for await (const found of filesOf(named, disk, holdsReadings)) {
      if (found instanceof IntakeProblem) yield { problem: found };
      else yield* takeFile(found.name, found.path === undefined ? stdin : disk.read(found.path));
    }
  }
}

/** Whether a file in a folder holds readings by its name. */
export function holdsReadings(name: string): boolean {
  return /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(name);
}

async function* takeFile(name: string, raw: Bytes): AsyncGenerator<TakenReading, void, undefined> {
  // Its schema takes a tenth of a second to load, which who takes in none shouldn't wait for.
  const { Reading: shape } = await import("../reading/reading.ts");
  let bytes = new Peekable(raw);
  try {
    if (isGzip(await bytes.peek(2))) bytes = new Peekable(gunzip(bytes, name));
    for await (const lines of linesOf(bytes, MOST_BYTES)) {
      for (const line of lines) {
        const taken = takeLine(line, name, shape);
        if (taken) yield taken;
      }
    }
  } catch (error) {
    const problem = error instanceof IntakeProblem ? error : diskProblem(error, name);
    if (!problem) throw error;
    yield { problem };
  } finally {
    await bytes.close();
  }
}

/** The reading of a line; nothing for a blank one. */
function takeLine({ bytes, number }: Line, name: string, shape: typeof ReadingShape): TakenReading | undefined {
  if (!bytes) return { problem: tooLarge(name, MOST_BYTES, number) };
  const text = bytes.toString("utf8");
  if (text.trim() === "") return undefined;
  const bad = (what: string) => ({ problem: new IntakeProblem("json", name, what, number) });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return bad("broken JSON. Mend the line or take it out; the other lines were read.");
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    return bad(`is no reading as \`hearsay read --json\` prints it: ${path.join(".") || "the whole"}: ${message}.`);
  }
  const wrong = checkReading(parsed.data);
  return wrong ? bad(`is no sound reading: ${wrong}.`) : { reading: parsed.data };
}
