import { describe, expect, it } from "vitest";
import { type Bytes, collect, Peekable } from "./bytes.ts";
import { IntakeProblem } from "./problem.ts";

async function* chunks(...texts: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    if (text instanceof Error) throw text;
    yield Buffer.from(text);
  }
}

async function textOf(bytes: Bytes): Promise<string> {
  let text = "";
  for await (const chunk of bytes) text += Buffer.from(chunk).toString();
  return text;
}

describe("bytes to look ahead in", () => {
  it("give the beginning again when they are gone through", async () => {
    const bytes = new Peekable(chunks("a", "bc", "def"));
    expect(Buffer.from(await bytes.peek(2)).toString()).toBe("abc");
    expect(await textOf(bytes)).toBe("abcdef");
  });

  it("don't wait for more than is asked, so that a slow pipe is read as it comes", async () => {
    const never = new Promise<never>(() => {});
    async function* slow() {
      yield Buffer.from("first");
      await never;
    }
    expect(Buffer.from(await new Peekable(slow()).peek(2)).toString()).toBe("first");
  });

  it("hold back what goes wrong while looking until the reader is there", async () => {
    const bytes = new Peekable(chunks("a", new Error("torn")));
    expect(Buffer.from(await bytes.peek(10)).toString()).toBe("a");
    let text = "";
    const reading = (async () => {
      for await (const chunk of bytes) text += Buffer.from(chunk).toString();
    })();
    await expect(reading).rejects.toThrow("torn");
    expect(text).toBe("a");
  });

  it("let go of the file when the reader stops", async () => {
    let closed = false;
    async function* endless() {
      try {
        for (;;) yield Buffer.from("x");
      } finally {
        closed = true;
      }
    }
    for await (const _ of new Peekable(endless())) break;
    expect(closed).toBe(true);
  });
});

describe("all of a file's bytes", () => {
  it("are refused above the limit", async () => {
    await expect(collect(chunks("12345", "678"), 7, "a.txt")).rejects.toMatchObject({ reason: "too-large" });
    expect((await collect(chunks("12345", "67"), 7, "a.txt")).all.toString()).toBe("1234567");
  });

  it("come with what broke a compressed file off, and with no other error", async () => {
    const torn = new IntakeProblem("gzip", "a.gz", "breaks off.");
    expect(await collect(chunks("ab", torn), 9, "a.gz")).toEqual({ all: Buffer.from("ab"), broken: torn });
    await expect(collect(chunks("ab", new Error("bug")), 9, "a.gz")).rejects.toThrow("bug");
  });
});
