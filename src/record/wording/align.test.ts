import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "./align.ts";
import { render } from "./render.case.ts";
import { wordsOf } from "./words.ts";

const words = (text: string) => wordsOf(render("r", "indirect", text));
const paired = (a: string, b: string) =>
  align(words(a), words(b)).map(([i, j]) => [words(a)[i]!.text, words(b)[j]!.text]);

describe("align", () => {
  it("pairs what is the same, spelt alike or transliterated", () => {
    expect(paired("The neighbours of Dorvath wait", "the Neighbors of old Dorvat")).toEqual([
      ["The", "the"],
      ["neighbours", "Neighbors"],
      ["of", "of"],
      ["Dorvath", "Dorvat"],
    ]);
  });

  it("doesn't let paraphrases meet in their small words", () => {
    expect(paired("the lake is full of mud", "a river that rises in the hills")).toEqual([]);
  });

  it("pairs two renders in order, each word once, and a render wholly with itself", () => {
    const text = fc.array(fc.constantFrom("gate", "water", "the", "bread", "of", "July", "field"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [words(x.join(" ")), words(y.join(" "))];
        const pairs = align(a, b);
        pairs.forEach(([i, j], k) => {
          expect(a[i]!.folded).toBe(b[j]!.folded);
          if (k) expect(i > pairs[k - 1]![0] && j > pairs[k - 1]![1]).toBe(true);
        });
        expect(align(a, a)).toEqual(a.map((_, i) => [i, i]));
      }),
    );
  });

  it("lays long renders side by side by the words that both have once", () => {
    const long = Array.from({ length: 3000 }, (_, i) => `gate${i} shuts the field`);
    const [a, b] = [words(long.join(" ")), words(long.filter((_, i) => i % 7).join(" "))];
    const from = performance.now();
    expect(align(a, b).length).toBe(b.length);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});
