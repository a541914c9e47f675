import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inChunks } from "./chunks.ts";

async function* count(to: number, pause = 0) {
  for (let i = 0; i < to; i++) {
    if (pause && i) await after(pause);
    yield i;
  }
}

async function gather<T>(chunks: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

describe("inChunks", () => {
  it("gathers what comes at once, up to the size", async () => {
    expect(await gather(inChunks(count(5), () => 2))).toEqual([[0, 1], [2, 3], [4]]);
    expect(await gather(inChunks(count(0), () => 2))).toEqual([]);
  });

  it("does not wait for what comes late", async () => {
    expect(await gather(inChunks(count(3, 60), () => 10, 10))).toEqual([[0], [1], [2]]);
  });

  it("hands on the failure of its source, after what came before it", async () => {
    async function* failing() {
      yield 1;
      throw new Error("the disk is gone");
    }
    const got: number[][] = [];
    const run = async () => {
      for await (const chunk of inChunks(failing(), () => 1)) got.push(chunk);
    };
    await expect(run()).rejects.toThrow("the disk is gone");
    expect(got).toEqual([[1]]);
  });

  it("closes its source when nobody wants more", async () => {
    let closed = false;
    async function* open() {
      try {
        for (let i = 0; ; i++) yield i;
      } finally {
        closed = true;
      }
    }
    for await (const _ of inChunks(open(), () => 3)) break;
    expect(closed).toBe(true);
  });
});
