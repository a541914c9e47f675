import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokens.ts";

const words = (text: string) => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

test.each([
  ["clitics stand apart", "Roe's aides don't know we've won", "Roe 's aides do n't know we 've won"],
  ["typographic apostrophes do the same", "Roe’s aides didn’t", "Roe ’s aides did n’t"],
  ["a name keeps its apostrophe", "O'Brien and D’Arcy spoke", "O'Brien and D’Arcy spoke"],
  ["an abbreviation keeps its stop", "Mr. Roe of the U.S. Navy", "Mr. Roe of the U.S. Navy"],
  ["a stop that ends a sentence is its own token", "He left.", "He left ."],
  ["numbers hold together", "1,250.5 tonnes, 4 p.m.", "1,250.5 tonnes , 4 p.m."],
  ["hyphens hold, dashes don't", "two-day talks -- he said—again", "two-day talks -- he said — again"],
  ["an ellipsis is one token", "and then... nothing", "and then ... nothing"],
  ["Treebank quotation marks are one token each", "``Go,'' he said", "`` Go , '' he said"],
  ["an address is one token", "See https://example.org/a?b=1, please", "See https://example.org/a?b=1 , please"],
  ["handles and tags hold", "@ann_roe wrote #Harvest", "@ann _ roe wrote #Harvest"],
  ["a site's name is one token", "told Vell.net on Monday", "told Vell.net on Monday"],
])("%s", (_, text, expected) => {
  expect(words(text).join(" ")).toBe(expected);
});

test("any text: tokens are in order, don't overlap, and hold all that isn't blank", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const { count, start, end } = tokenize(text);
      let at = 0;
      for (let i = 0; i < count; i++) {
        expect(start[i]).toBeGreaterThanOrEqual(at);
        expect(end[i]).toBeGreaterThan(start[i]!);
        expect(text.slice(at, start[i])).toMatch(/^[\s\p{Cc}\u200B\u2060\uFEFF]*$/u);
        at = end[i]!;
      }
    }),
    { numRuns: 60 },
  );
});
