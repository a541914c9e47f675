import { IntakeProblem, inMegabytes } from "./problem.ts";

/** A file's bytes as they come. */
export type Bytes = AsyncIterable<Uint8Array>;

/**
 * Bytes whose beginning can be looked at before they are gone through. What goes wrong while looking comes up when the
 * reader gets there, so that what was good before is not lost.
 */
export class Peekable implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterator<Uint8Array>;
  #head: Uint8Array = new Uint8Array(0);
  #failure: { error: unknown } | undefined;
  #ended = false;

  constructor(source: Bytes) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** At least so many of the first bytes, and whatever came with them; fewer only where there are no more. */
  async peek(atLeast: number): Promise<Uint8Array> {
    while (this.#head.length < atLeast && !this.#ended) await this.#pull();
    return this.#head;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      if (this.#head.length) yield this.#head;
      while (!this.#ended) {
        this.#head = new Uint8Array(0);
        await this.#pull();
        if (this.#head.length) yield this.#head;
      }
      if (this.#failure) throw this.#failure.error;
    } finally {
      await this.close();
    }
  }

  /** Lets go of the file behind. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#source.return?.();
  }

  async #pull(): Promise<void> {
    try {
      const { done, value } = await this.#source.next();
      if (done) this.#ended = true;
      else this.#head = this.#head.length ? Buffer.concat([this.#head, value]) : value;
    } catch (error) {
      this.#failure = { error };
      this.#ended = true;
    }
  }
}

/** All of it, up to a limit; and what broke it off, where a compressed file does. */
export async function collect(
  bytes: Bytes,
  most: number,
  name: string,
): Promise<{ all: Buffer; broken: IntakeProblem | undefined }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let broken: IntakeProblem | undefined;
  try {
    for await (const chunk of bytes) {
      length += chunk.length;
      if (length > most) throw tooLarge(name, most);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof IntakeProblem) || error.reason !== "gzip") throw error;
    broken = error;
  }
  return { all: Buffer.concat(chunks), broken };
}

export function tooLarge(name: string, most: number, line?: number): IntakeProblem {
  const what = line === undefined ? "is too large for one article" : "is too long for one article";
  return new IntakeProblem(
    "too-large",
    name,
    `${what}: the limit is ${inMegabytes(most)}. Split it, one article each.`,
    line,
  );
}
