import fc from "fast-check";
import { expect, test } from "vitest";
import { basicTokens } from "./basic-tokens.ts";

test.each([
  ["River", ["river"]],
  ["Café-bar’s", ["cafe", "-", "bar", "’", "s"]],
  ["U.S", ["u", ".", "s"]],
  ["$5", ["$", "5"]],
  ["€5", ["€5"]],
  ["soft\u00adhyphen\u200b", ["softhyphen"]],
  ["ÅNGSTRÖM", ["angstrom"]],
  ["İstanbul", ["istanbul"]],
  ["ΟΔΟΣ", ["οδοσ"]],
  ["河川abc", ["河", "川", "abc"]],
  ["カナ", ["カナ"]],
  ["😀", ["😀"]],
  ["\ud83d", []],
  ["", []],
])("%j is split into %j", (word, tokens) => {
  expect(basicTokens(word)).toEqual(tokens);
});

test("no token is empty, and splitting again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (word) => {
      for (const token of basicTokens(word)) expect(token).not.toBe("");
      const ascii = word.replace(/[^ -~]/g, "");
      expect(basicTokens(basicTokens(ascii).join(" "))).toEqual(basicTokens(ascii));
    }),
  );
});
