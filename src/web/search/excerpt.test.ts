import { expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

const shown = (words: string, asked: string) => String(excerpt(words, asked));

it("marks what was looked for, words by their beginning", () => {
  expect(shown("Water is no weapon", "weap* WATER")).toBe("<mark>Water</mark> is no <mark>weap</mark>on");
  expect(shown("Water is no weapon", '"no weapon"')).toBe("Water is <mark>no weapon</mark>");
  expect(shown("underwater", "water")).toBe("underwater");
});

it("passes filters over, and what can't be looked for", () => {
  expect(shown("since the flood", "speaker:flood since:2024")).toBe("since the flood");
  expect(shown("words", "")).toBe("words");
});

it("cuts a long text around the first hit", () => {
  const text = `${"so it was ".repeat(80)}weapon${" and so on".repeat(80)}`;
  expect(shown(text, "weapon").length).toBeLessThan(480);
  expect(shown(text, "weapon")).toMatch(/^….*<mark>weapon<\/mark>.*…$/);
});

it("escapes the words", () => {
  expect(shown("<b>river</b>", "river")).toBe("&lt;b&gt;<mark>river</mark>&lt;/b&gt;");
});
