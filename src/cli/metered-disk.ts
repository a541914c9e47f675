import type { Bytes } from "../intake/bytes.ts";
import { type Disk, disk } from "../intake/disk.ts";
import { filesOf, STDIN } from "../intake/sources.ts";

/** A disk that tells how far reading has come. */
export interface MeteredDisk {
  readonly disk: Disk;
  /** Bytes read so far. */
  readonly read: number;
}

export function meterDisk(): MeteredDisk {
  let read = 0;
  async function* metered(bytes: Bytes): Bytes {
    for await (const chunk of bytes) {
      read += chunk.length;
      yield chunk;
    }
  }
  return {
    disk: { ...disk, read: (path) => metered(disk.read(path)) },
    get read() {
      return read;
    },
  };
}

/** Bytes of all files that sources stand for; undefined where nobody can know, such as for a pipe. */
export async function sizeOf(
  sources: readonly string[],
  isWanted: (name: string) => boolean,
): Promise<number | undefined> {
  let size = 0;
  for (const source of sources) {
    if (source === STDIN) return undefined;
    for await (const found of filesOf(source, disk, isWanted)) {
      if (!("path" in found)) continue;
      if (found.size === undefined) return undefined;
      size += found.size;
    }
  }
  return size;
}
