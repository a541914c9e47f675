import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosine, createEmbedding } from "./embedding.ts";
import { TINY, tinyEmbedding } from "./tiny.case.ts";

const { embed, words, model, dimensions } = createEmbedding(tinyEmbedding());
const like = (a: string, b: string) => cosine(embed(a), embed(b));

describe("the sentence embedding", () => {
  it("puts sentences of one meaning side by side, and common words hardly count", () => {
    expect(model).toBe("tiny");
    expect(like("The dam holds", "the barrage holds")).toBeCloseTo(1);
    expect(like("dam", "the dam")).toBeGreaterThan(0.98);
    expect(like("dam", "safe")).toBeLessThan(0.1);
  });
  it("gives zeros for what it knows no word of", () => {
    expect(embed("— … 😀 щ")).toEqual(new Float32Array(dimensions));
  });
  it("doesn't depend on the order of words, nor on what was embedded before", () => {
    const words = fc.array(fc.constantFrom(...TINY.filter((piece) => !piece.startsWith("##"))), { minLength: 1 });
    fc.assert(
      fc.property(words, (some) => {
        const vector = embed(some.join(" "));
        expect(Math.hypot(...vector)).toBeCloseTo(1);
        embed("the dams");
        expect(cosine(vector, embed([...some].reverse().join(" ")))).toBeCloseTo(1);
        expect(embed(some.join(" "))).toEqual(vector);
      }),
    );
  });
  it("gives the words of a text, which together make its vector", () => {
    const text = "The Brenn’s dams hold 2, щ";
    const { count, vectors, lengths } = words(text);
    expect(count).toBe(4);
    const sum = embed(text).map((_, k) =>
      lengths.reduce((total, length, i) => total + length * vectors[i * dimensions + k]!, 0),
    );
    expect(cosine(sum, embed(text)) / Math.hypot(...sum)).toBeCloseTo(1);
    expect(words("…").count).toBe(0);
  });
  it("refuses bytes that are no weights, or only part of them", () => {
    const file = tinyEmbedding();
    expect(() => createEmbedding(new Uint8Array(4))).toThrow(RangeError);
    expect(() => createEmbedding(file.subarray(0, 20))).toThrow("cut short");
    expect(() => createEmbedding(file.subarray(0, file.length - 20))).toThrow("cut short");
    expect(() => createEmbedding(file.map((byte, i) => (i === 0 ? byte + 1 : byte)))).toThrow("doesn't begin");
  });
  it("reads a file that lies anywhere in memory", () => {
    const file = tinyEmbedding();
    const around = new Uint8Array(file.length + 7);
    around.set(file, 3);
    const moved = createEmbedding(Buffer.from(around.buffer, 3, file.length));
    expect(moved.embed("the dams hold safe")).toEqual(embed("the dams hold safe"));
  });
});
