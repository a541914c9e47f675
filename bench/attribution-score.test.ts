import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Span } from "../src/text/span.ts";
import { type Roles, rightOnes, scoreAttributions } from "./attribution-score.ts";
import { readJsonl } from "./jsonl.ts";

const text = "“The lake is full,” said Vossel. Linde warned that the river would not wait.";
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const direct: Roles = { source: [at("Vossel")], cue: [at("said")], content: [at("“The lake is full,”")] };
const indirect: Roles = { source: [at("Linde")], cue: [at("warned")], content: [at("that the river would not wait")] };
const gold = [direct, indirect];

describe("scoreAttributions", () => {
  it("gives full marks to the gold itself", () => {
    for (const [name, tally] of scoreAttributions([{ text, gold, found: gold }])) {
      if (name !== "attribution mixed") expect([name, tally.f1]).toEqual([name, 100]);
    }
  });

  it("counts an attribution whose source is someone else as wrong, and its content as right", () => {
    const found = [{ ...direct, source: [at("Linde")] }, indirect];
    const tallies = scoreAttributions([{ text, gold, found }]);
    expect(tallies.get("attribution all")?.f1).toBe(50);
    expect(tallies.get("attribution direct")?.f1).toBe(0);
    expect(tallies.get("span exact content")?.f1).toBe(100);
    expect(rightOnes({ text, gold, found })).toEqual([false, true]);
  });

  it("does not mind a mark more or less at the edge of a word, but of a token", () => {
    const [start, end] = at("that the river would not wait");
    const near = scoreAttributions([{ text, gold, found: [direct, { ...indirect, content: [[start, end - 1]] }] }]);
    expect(near.get("span exact content")?.f1).toBe(100);
    const off = scoreAttributions([{ text, gold, found: [direct, { ...indirect, content: [[start, end + 1]] }] }]);
    expect(off.get("span exact content")?.f1).toBe(50);
    expect(off.get("attribution all")?.f1).toBe(100);
  });
});

const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
const scorer = join(shared, "bench/score-attributions.mjs");

// Needs the public scorer and its data beside the checkout; without them there is nothing to compare with.
describe.skipIf(!existsSync(scorer))("beside the public scorer", () => {
  it("gives the same figures, to the last digit, on gold with mistakes put in", () => {
    const articles = readJsonl<{ id: string; text: string; attributions: Roles[] }>(
      join(shared, "data/attribution/dev.jsonl.gz"),
    );
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    const shift = (spans: readonly Span[]): Span[] =>
      spans.map(([s, e]) => (random(3) ? [s, e] : [Math.max(0, s - random(40)), e + random(30)]));
    const found = articles.map(({ attributions }) =>
      attributions
        .filter(() => random(5))
        .map(({ source, cue, content }) => ({
          source: random(8) ? shift(source) : [],
          cue: shift(cue),
          content: shift(content),
        })),
    );
    const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
    try {
      const [goldFile, foundFile] = [join(folder, "gold.jsonl"), join(folder, "found.jsonl")];
      writeFileSync(goldFile, articles.map((article) => JSON.stringify(article)).join("\n"));
      writeFileSync(foundFile, articles.map(({ id }, i) => JSON.stringify({ id, attributions: found[i] })).join("\n"));
      const said = execFileSync(process.execPath, [scorer, goldFile, foundFile, "--json"], { encoding: "utf8" });
      const ours = scoreAttributions(
        articles.map((article, i) => ({ text: article.text, gold: article.attributions, found: found[i]! })),
      );
      const rows = [...ours].map(([name, { precision, recall, f1, found, gold }]) => [
        name,
        { precision, recall, f1, predicted: found, gold },
      ]);
      expect(Object.fromEntries(rows)).toEqual(JSON.parse(said));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
