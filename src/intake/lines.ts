import type { Bytes } from "./bytes.ts";

/** One line of a file, without its line break. */
export interface Line {
  /** Counted from 1. */
  number: number;
  /** Null for a line longer than the limit, which was passed over. */
  bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/**
 * The lines of a file, in batches as they come. Only the line at hand is held in memory, up to `most` bytes.
 * Where the bytes break off with an error, what stands after the last line break is no line.
 */
export async function* linesOf(bytes: Bytes, most: number): AsyncGenerator<Line[], void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const endLine = (rest: Uint8Array): Line => {
    const tooLong = length + rest.length > most;
    const line = tooLong ? null : parts.length ? Buffer.concat([...parts, rest]) : asBuffer(rest);
    parts = [];
    length = 0;
    return { number: number++, bytes: line };
  };
  for await (const chunk of bytes) {
    const batch: Line[] = [];
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end < 0) break;
      batch.push(endLine(chunk.subarray(from, end)));
      from = end + 1;
    }
    length += chunk.length - from;
    if (length > most) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
    if (batch.length) yield batch;
  }
  if (length) yield [endLine(new Uint8Array(0))];
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
