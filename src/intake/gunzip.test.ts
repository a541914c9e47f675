import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { gunzip, isGzip } from "./gunzip.ts";
import { IntakeProblem } from "./problem.ts";

const TEXT = Array.from({ length: 20_000 }, (_, i) => `The river rose on day ${i * 7919}.\n`).join("");

async function unpack(packed: Uint8Array, chunk = 1_000): Promise<{ text: string; error: unknown }> {
  async function* bytes() {
    for (let at = 0; at < packed.length; at += chunk) yield packed.subarray(at, at + chunk);
  }
  let text = "";
  try {
    for await (const piece of gunzip(bytes(), "a.gz")) text += Buffer.from(piece).toString();
  } catch (error) {
    return { text, error };
  }
  return { text, error: undefined };
}

describe("gzip", () => {
  it("is known by its first bytes", () => {
    expect(isGzip(gzipSync(""))).toBe(true);
    expect(isGzip(Buffer.from("{}"))).toBe(false);
    expect(isGzip(Buffer.from([]))).toBe(false);
  });

  it("is unpacked as it goes, one file or several in a row", async () => {
    expect(await unpack(gzipSync(TEXT))).toEqual({ text: TEXT, error: undefined });
    expect(await unpack(Buffer.concat([gzipSync("one "), gzipSync("two")]), 7)).toEqual({
      text: "one two",
      error: undefined,
    });
  });

  it("that breaks off gives what came before, then the problem", async () => {
    const packed = gzipSync(TEXT);
    const { text, error } = await unpack(packed.subarray(0, packed.length - 200));
    expect(text.length).toBeGreaterThan(0.9 * TEXT.length);
    expect(TEXT.startsWith(text)).toBe(true);
    expect(error).toMatchObject({ reason: "gzip" });
    expect(String(error)).toMatch(/breaks off/);
  });

  it("that is damaged gives what came before, then the problem", async () => {
    const packed = Buffer.from(gzipSync(TEXT));
    packed.fill(0xff, packed.length - 3_000, packed.length - 2_900);
    const { text, error } = await unpack(packed);
    expect(text.length).toBeGreaterThan(0.5 * TEXT.length);
    expect(error).toBeInstanceOf(IntakeProblem);
  });

  it("that is a bomb is given up", { timeout: 60_000 }, async () => {
    // Two gigabytes of zeros: one packed megabyte's blocks again and again.
    const block = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: 2 });
    async function* bomb() {
      yield gzipSync("").subarray(0, 10);
      for (let i = 0; i < 2_048; i++) yield block;
    }
    let length = 0;
    const reading = (async () => {
      for await (const piece of gunzip(bomb(), "bomb.gz")) length += piece.length;
    })();
    await expect(reading).rejects.toMatchObject({ reason: "gzip" });
    expect(length).toBeLessThan(1.2 * 2 ** 30);
  });
});
