/**
 * Why something could not be taken in. A code for programs; people read the message.
 *
 * - `missing`, `no-permission`, `unreadable`: the file system says so
 * - `empty`: there is no text in it
 * - `binary`: no text, but a picture, an archive, a program…
 * - `too-large`: one article (or one line) above the limit, or a page of more elements than any article has
 * - `charset`: its characters can't be told, or some of them are damaged
 * - `gzip`: a compressed file that breaks off, is damaged, or swells without end
 * - `no-article`: a page without an article in it
 * - `json`: a line, or a file, that is not one JSON object a line
 * - `no-text`: a JSON line without the field `text`
 * - `nothing-found`: a folder with nothing to read in it
 * - `refused`: an address of the web that is not fetched, whoever asks: it is not public, too large, no text…
 * - `unreachable`: an address of the web that gives nothing just now, or nothing at all
 * - `skipped`: files of a folder that were left out because they are no articles; the only one that is no failure
 */
export type ProblemReason =
  | "missing"
  | "no-permission"
  | "unreadable"
  | "empty"
  | "binary"
  | "too-large"
  | "charset"
  | "gzip"
  | "no-article"
  | "json"
  | "no-text"
  | "nothing-found"
  | "refused"
  | "unreachable"
  | "skipped";

/** Something that could not be taken in, in a sentence that says what, where, and what to do about it. */
export class IntakeProblem extends Error {
  override readonly name = "IntakeProblem";
  /** The file as it was named, or "standard input". */
  readonly source: string;
  /** The line, counted from 1, where only a line is concerned. */
  readonly line: number | undefined;
  readonly reason: ProblemReason;

  constructor(reason: ProblemReason, source: string, what: string, line?: number) {
    super(`${printable(source)}${line === undefined ? "" : `, line ${withCommas(line)}`}: ${what}`);
    this.reason = reason;
    this.source = source;
    this.line = line;
  }

  /** The sentence alone. */
  override toString(): string {
    return this.message;
  }
}

/** 10000 → "10,000" */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** 52428800 → "50 MB" (of 1,048,576 bytes) */
export function inMegabytes(bytes: number): string {
  return `${withCommas(Math.max(1, Math.round(bytes / 2 ** 20)))} MB`;
}

/** A name from outside as it may be shown: file names can hold control characters that terminals obey. */
export function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
