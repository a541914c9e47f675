/**
 * The intake: bytes → articles. Whatever people have on their disks or in their pipes comes out as an `Article`, or as a
 * sentence on why it can't be read. It streams: of a file of JSON Lines only the line at hand is in memory.
 *
 * A file's way: named source → files (sources.ts) → opened (disk.ts) → unpacked if it is gzip, whatever its name
 * (gunzip.ts) → refused if it is empty or binary (binary.ts) → given to its format. An address of the web is fetched first
 * (url/fetch-page.ts), and goes the same way from there.
 *
 * The formats, in the order in which they are asked (`FORMATS` below):
 *
 * | format | by its name | else by its look | what comes out |
 * | --- | --- | --- | --- |
 * | `html` | .html .htm .xhtml | starts with a tag of a page | the body of its article, and what the page says of it |
 * | `jsonl` | .jsonl .ndjson .json | starts with `{"` | one article a line |
 * | `text` | .txt .text .md .markdown | anything else that is text | the file as it stands |
 *
 * To add one: write `src/intake/NAME.ts` that exports a `Format` (format.ts: its name, its file endings, how it looks,
 * how articles are taken out of it), put it into `FORMATS`, and a test beside it. Nothing else knows of formats.
 *
 * Limits: 16 MB for one article, one line or one page (`mostBytes`); 30,000 elements for a page; JSON Lines of any length.
 */
import { binaryKind } from "./binary.ts";
import { type Bytes, Peekable, tooLarge } from "./bytes.ts";
import { bomOf } from "./charset.ts";
import { type Disk, diskProblem, disk as realDisk } from "./disk.ts";
import type { Format, FormatSettings } from "./format.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import { html } from "./html.ts";
import { jsonl } from "./jsonl.ts";
import { IntakeProblem } from "./problem.ts";
import { filesOf, type Source } from "./sources.ts";
import type { Taken } from "./taken.ts";
import { text } from "./text.ts";
import type { FetchOptions } from "./url/fetch-page.ts";
import { ownAddress } from "./url/own-address.ts";

export { IntakeProblem, type ProblemReason } from "./problem.ts";
export type { Taken } from "./taken.ts";

/** The formats, in the order in which a file is shown to them. */
export const FORMATS: readonly Format[] = [html, jsonl, text];

export interface IntakeOptions {
  /** The most bytes that one article, line or page may have; 16 MB where nothing is said. */
  mostBytes?: number;
  /** The charset of all input, where somebody knows it; else each file is looked at. */
  charset?: string;
  /** What `-` reads. */
  stdin?: Bytes;
  /** Where files are read from. */
  disk?: Disk;
  /** How addresses of the web are fetched. */
  web?: FetchOptions;
}

const MOST_BYTES = 16 * 2 ** 20;

/**
 * Takes in files, folders (all below, by name; hidden files passed by), addresses of the web and `-` for standard input, in
 * that order.
 *
 * @example
 * for await (const taken of intake(["articles/", "feed.jsonl.gz"])) {
 *   if (taken.kind === "problem") console.error(String(taken.problem)); // feed.jsonl.gz, line 4,117: broken JSON. …
 *   else console.log(taken.from, taken.article.text.length);
 * }
 */
export async function* intake(
  sources: readonly string[],
  { mostBytes = MOST_BYTES, charset, stdin = process.stdin, disk = realDisk, web = {} }: IntakeOptions = {},
): AsyncGenerator<Taken, void, undefined> {
  const settings: FormatSettings = { mostBytes, charset };
  for (const named of sources) {
    if (isWebAddress(named)) {
      yield* takeUrl(named, settings, web);
      continue;
    }
    for await (const found of filesOf(named, disk, isWanted)) {
      if (found instanceof IntakeProblem) yield { kind: "problem", problem: found };
      else yield* takeFile(found, found.path === undefined ? stdin : disk.read(found.path), settings);
    }
  }
}

function isWebAddress(named: string): boolean {
  return /^https?:\/\//i.test(named);
}

/**
 * Takes in one file that is there in bytes. What it is called tells its format, and where it is in problems; nothing of
 * that name is looked for on any disk.
 */
export function intakeBytes(
  name: string,
  bytes: Bytes,
  { id = name, mostBytes = MOST_BYTES, charset }: IntakeOptions & { id?: string } = {},
): AsyncGenerator<Taken, void, undefined> {
  return takeFile({ name, id, path: undefined, size: undefined }, bytes, { mostBytes, charset });
}

/** Takes in what is at an address of the web; what is no such address is a problem, and never the name of a file. */
export function intakeUrl(
  url: string,
  { mostBytes = MOST_BYTES, charset, web = {} }: IntakeOptions = {},
): AsyncGenerator<Taken, void, undefined> {
  return takeUrl(url, { mostBytes, charset }, web);
}

async function* takeUrl(
  named: string,
  settings: FormatSettings,
  web: FetchOptions,
): AsyncGenerator<Taken, void, undefined> {
  // What fetches is loaded only by who fetches.
  const { fetchPage } = await import("./url/fetch-page.ts");
  const fetched = await fetchPage(named, web).catch((error) => {
    if (error instanceof IntakeProblem) return error;
    throw error;
  });
  if (fetched instanceof IntakeProblem) {
    yield { kind: "problem", problem: fetched };
    return;
  }
  const { url, type, body } = fetched;
  const source: Source = { name: url, id: url, path: undefined, size: undefined };
  const raw = (async function* () {
    yield body;
  })();
  const said = { ...settings, charset: settings.charset ?? type.charset };
  for await (const taken of takeFile(source, raw, said, type.format)) {
    // Each line of JSON Lines is an article of its own, and says itself where it lives.
    if (taken.kind === "problem" || taken.format === jsonl.name) yield taken;
    else yield { ...taken, article: { ...taken.article, url: ownAddress(taken.article.url, url) } };
  }
}

/** @param known the format's name, where somebody outside the file says it */
async function* takeFile(
  source: Source,
  raw: Bytes,
  settings: FormatSettings,
  known?: string,
): AsyncGenerator<Taken, void, undefined> {
  const { name, id } = source;
  let bytes = new Peekable(raw);
  try {
    const packed = isGzip(await bytes.peek(2));
    if (packed) {
      bytes = new Peekable(gunzip(bytes, name));
      await bytes.peek(2);
    }
    const head = await bytes.peek(0);
    const format = FORMATS.find((one) => one.name === known) ?? formatByName(name) ?? formatByLook(head);
    // A file too large is refused before it is read; packed, nobody knows yet.
    if (format !== jsonl && !packed && (source.size ?? 0) > settings.mostBytes)
      throw tooLarge(name, settings.mostBytes);
    const kind = binaryKind(head);
    if (kind) throw new IntakeProblem("binary", name, `is binary: ${kind}`);
    if (head.length === 0) await failEmpty(bytes, name);
    yield* format.take({ name, id, bytes, head }, settings);
  } catch (error) {
    const problem = error instanceof IntakeProblem ? error : diskProblem(error, name);
    if (!problem) throw error;
    yield { kind: "problem", problem };
  } finally {
    await bytes.close();
  }
}

/** Nothing came: because of an error, which comes up here, or because there is nothing. */
async function failEmpty(bytes: Bytes, name: string): Promise<never> {
  for await (const _ of bytes);
  throw new IntakeProblem("empty", name, "is empty: there is not a byte in it.");
}

/** Whether a file in a folder is an article by its name; one without an ending is looked at. */
export function isWanted(name: string): boolean {
  return formatByName(name) !== undefined || !/\.[^./\\]+$/.test(name);
}

function formatByName(name: string): Format | undefined {
  const extension = /\.([^./\\]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : FORMATS.find(({ extensions }) => extensions.includes(extension));
}

function formatByLook(head: Uint8Array): Format {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 2_048)).toString(
    "latin1",
    bomOf(head)?.length,
  );
  return FORMATS.find((format) => format.looksLike(start))!;
}
