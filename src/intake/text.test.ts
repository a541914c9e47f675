import { describe, expect, it } from "vitest";
import type { Taken } from "./taken.ts";
import { text } from "./text.ts";

async function take(...chunks: Uint8Array[]): Promise<Taken[]> {
  async function* bytes() {
    yield* chunks;
  }
  const taken: Taken[] = [];
  const incoming = { name: "dir/a.txt", id: "a.txt", bytes: bytes(), head: chunks[0]! };
  for await (const one of text.take(incoming, { mostBytes: 1_000, charset: undefined })) taken.push(one);
  return taken;
}

describe("plain text", () => {
  it("is one article, character for character", async () => {
    const story = "  “Rain,”\r\n\r\n\tshe said.\u0000\u200f אמר \n\n";
    expect(await take(Buffer.from(story))).toEqual([
      { kind: "article", article: { id: "a.txt", text: story }, from: "dir/a.txt", format: "text" },
    ]);
  });

  it("is decoded whole, also where a character falls between two chunks", async () => {
    const bytes = Buffer.from("Brück");
    const [taken] = await take(bytes.subarray(0, 3), bytes.subarray(3));
    expect(taken).toMatchObject({ article: { text: "Brück" } });
  });

  it("with damage is read, and the damage is said", async () => {
    const [article, problem] = await take(Buffer.from("“Rain” — “rain” – ż"), Buffer.from([0xff]));
    expect(article).toMatchObject({ kind: "article", article: { text: "“Rain” — “rain” – ż\ufffd" } });
    expect(problem).toMatchObject({ kind: "problem", problem: { reason: "charset" } });
    expect(String((problem as { problem: Error }).problem)).toMatch(/a\.txt: one character is damaged/);
  });

  it("of nothing but spaces is refused", async () => {
    await expect(take(Buffer.from(" \n\t"))).rejects.toMatchObject({ reason: "empty" });
  });

  it("above the limit is refused", async () => {
    await expect(take(Buffer.alloc(1_001, "a"))).rejects.toMatchObject({ reason: "too-large" });
  });
});
