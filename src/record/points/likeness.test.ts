import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEmbedding } from "../embedding/embedding.ts";
import { wordsEmbedding } from "../embedding/tiny.case.ts";
import { likenessOf } from "./likeness.ts";
import { isOnePoint, samenessOf } from "./sameness.ts";
import { sentenceOf } from "./sentence.ts";

const WORDS = "the of was dam dams crack cracks cracked hidden council years ferry sold 7 12".split(" ");
const embedding = createEmbedding(wordsEmbedding(WORDS));
const likeness = (a: string, b: string) => likenessOf(sentenceOf(a, embedding), sentenceOf(b, embedding));

describe("the likeness of two sentences", () => {
  it("is full where they have the same words, none where they share no word", () => {
    expect(likeness("The cracks of the dam", "the dam cracks").shared).toBe(1);
    expect(likeness("cracks", "cracked").shared).toBeGreaterThan(0.8);
    const none = likeness("dam cracks", "ferry sold");
    expect(none).toMatchObject({ shared: 0, otherNumbers: 0 });
    expect(none.meaning).toBeCloseTo(0);
    expect(none.aligned).toBeCloseTo(0);
  });

  it("tells names, which say what is spoken of, from what is said of it", () => {
    const both = likeness("the hidden Dam cracks", "the Dam was sold");
    expect(both.shared).toBeGreaterThan(0.2);
    expect(both).toMatchObject({ told: 0, rare: 0 });
    const same = likeness("the Dam cracks", "the Dam cracks");
    expect(same).toMatchObject({ shared: 1, told: 1 });
    expect(same.rare).toBeGreaterThan(0);
    // Where a sentence or a quotation begins, a capital says nothing, nor where all is written large.
    expect(likeness("the hidden cracks", "the HIDDEN CRACKS").told).toBeGreaterThan(0);
    expect(likeness("the “Ferry sold”", "Ferry").told).toBeGreaterThan(0);
  });

  it("sees numbers of which none agrees", () => {
    expect(likeness("40 cracks, 3 dams", "41 cracks").otherNumbers).toBe(1);
    expect(likeness("40 cracks, 3 dams", "3 cracks").otherNumbers).toBe(0);
    expect(likeness("40 cracks", "cracks").otherNumbers).toBe(0);
  });

  it("doesn't ask which came first, and a sentence is nothing if not itself", () => {
    const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const one = likeness(a, b);
        expect(likeness(b, a)).toEqual(one);
        expect(samenessOf(likeness(a, a))).toBeGreaterThanOrEqual(samenessOf(one) - 1e-6);
        expect(isOnePoint(one)).toBeGreaterThan(0);
        expect(isOnePoint(one)).toBeLessThan(1);
      }),
    );
  });
});
