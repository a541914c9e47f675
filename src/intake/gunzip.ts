import { createGunzip } from "node:zlib";
import type { Bytes } from "./bytes.ts";
import { IntakeProblem } from "./problem.ts";

/** As much as is handed to zlib at once: even a bomb makes no more than 17 MB of it, and that goes on before the next. */
const SLICE = 16_384;

/** No text shrinks to a two-hundredth; below a gigabyte nobody minds. */
const BOMB = { from: 2 ** 30, ratio: 200 };

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Unpacks as it goes. Where the file breaks off or is damaged, all that came before is handed on first and the problem is
 * thrown then; piping through zlib's stream would lose what it still held.
 */
export async function* gunzip(packed: Bytes, name: string): AsyncGenerator<Uint8Array, void, undefined> {
  const unzip = createGunzip();
  let out: Uint8Array[] = [];
  let failure: NodeJS.ErrnoException | undefined;
  // After an error zlib never calls back: whoever waits for it is told by the close.
  let wake = () => {};
  const closed = new Promise<void>((done) => unzip.once("close", done));
  unzip.once("close", () => wake());
  unzip.on("data", (chunk: Buffer) => out.push(chunk));
  unzip.on("error", (error) => {
    failure = error;
  });
  const takeOut = () => {
    const taken = out;
    out = [];
    return taken;
  };
  const size = { in: 0, out: 0 };
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length && !failure; at += SLICE) {
        const slice = chunk.subarray(at, at + SLICE);
        await new Promise<void>((done) => {
          wake = done;
          unzip.write(slice, () => done());
        });
        size.in += slice.length;
        for (const piece of takeOut()) {
          size.out += piece.length;
          yield piece;
        }
        if (size.out > BOMB.from && size.out > BOMB.ratio * size.in) throw bomb(name);
      }
      if (failure) break;
    }
    if (!failure) unzip.end();
    await closed;
    yield* takeOut();
    if (failure) throw inWords(failure, name);
  } finally {
    unzip.destroy();
  }
}

/** zlib's own complaints become a problem; anything else is a mistake of ours. */
function inWords(error: NodeJS.ErrnoException, name: string): Error {
  switch (error.code) {
    case "Z_BUF_ERROR":
      return new IntakeProblem(
        "gzip",
        name,
        "the gzip file breaks off; what came before was read. Fetch or pack it again.",
      );
    case "Z_DATA_ERROR":
    case "Z_NEED_DICT":
      return new IntakeProblem(
        "gzip",
        name,
        "the gzip file is damaged; what came before was read. Fetch or pack it again.",
      );
    default:
      return error;
  }
}

function bomb(name: string): IntakeProblem {
  return new IntakeProblem(
    "gzip",
    name,
    "swells to more than a gigabyte of nothing; the rest was not read. It is no honest file.",
  );
}
