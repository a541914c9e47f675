import type { Bytes } from "./bytes.ts";
import type { Taken } from "./taken.ts";

/** A file on its way in: unpacked, opened, known not to be empty or binary. */
export interface Incoming {
  /** As it was named, for people. */
  readonly name: string;
  /** The file's name: the id of an article that brings none. */
  readonly id: string;
  /** Its bytes; can be gone through once. */
  readonly bytes: Bytes;
  /** Its first bytes, for a look ahead. */
  readonly head: Uint8Array;
}

export interface FormatSettings {
  /** The most bytes one article may have. */
  readonly mostBytes: number;
  /** The charset as somebody outside the file says, such as a web server; undefined where nobody does. */
  readonly charset: string | undefined;
}

/** One format: how to know it, and how to take articles out of it. */
export interface Format {
  readonly name: string;
  /** Endings of file names, in lower case, without the dot. `.gz` behind them is taken off before. */
  readonly extensions: readonly string[];
  /** Whether a file whose name tells nothing looks like it. `start` is its first characters, Latin-1, without a BOM. */
  looksLike(start: string): boolean;
  /** Throws an `IntakeProblem` where the whole file is concerned. */
  take(incoming: Incoming, settings: FormatSettings): AsyncIterable<Taken>;
}
