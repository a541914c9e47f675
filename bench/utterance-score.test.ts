import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Span } from "../src/text/span.ts";
import { readJsonl } from "./jsonl.ts";
import { type FoundStatement, type MarkedArticle, scoreUtterances } from "./utterance-score.ts";

const text = "“The lake is full,” said Vossel. Linde warned that the river would not wait.";
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const full = { content: [at("“The lake is full,”")], speaker: "Henrik Vossel", utterance: 1 };
const wait = { content: [at("that the river would not wait")], speaker: "Amara Linde", utterance: 2 };
const articles: MarkedArticle[] = ["a", "b"].map((id) => ({ id, event: 1, text, statements: [full, wait] }));

describe("scoreUtterances", () => {
  it("finds nothing in common where every report is an utterance of its own", () => {
    const found = (id: string): FoundStatement[] => [
      { utterance: `${id}1`, speaker: "Vossel", content: full.content },
      { utterance: `${id}2`, speaker: "Juri Linde", content: wait.content },
    ];
    const tallies = scoreUtterances(articles, found);
    expect(tallies.get("statements")?.f1).toBe(100);
    expect(tallies.get("speaker (of matched, named)")?.recall).toBe(50);
    expect(tallies.get("same-utterance pairs, articles apart")?.f1).toBe(0);
  });

  it("counts a pair found and a pair made up", () => {
    const found = (): FoundStatement[] => [
      { utterance: "same", speaker: null, content: full.content },
      { utterance: "same", speaker: null, content: wait.content },
    ];
    const pairs = scoreUtterances(articles, found).get("same-utterance pairs, articles apart");
    expect([pairs?.gold, pairs?.found, pairs?.goldMet]).toEqual([2, 4, 2]);
  });
});

const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
const scorer = join(shared, "bench/score-utterances.mjs");

// Needs the public scorer and its data beside the checkout; without them there is nothing to compare with.
describe.skipIf(!existsSync(scorer))("beside the public scorer", () => {
  it("prints the same figures on gold with mistakes put in", () => {
    const goldFile = join(shared, "data/outlets/utterances.dev.jsonl");
    const gold = readJsonl<MarkedArticle>(goldFile);
    const found = new Map<string, FoundStatement[]>();
    for (const { id, event, statements } of gold) {
      const kept = statements.filter((_, i) => i % 5 !== 2);
      found.set(
        id,
        kept.map(({ content, speaker, utterance }, i) => ({
          utterance: `${event}-${i % 7 ? utterance : "wrong"}`,
          speaker: i % 3 ? speaker : (speaker?.split(" ").at(-1) ?? null),
          content: content.map(([s, e]) => [s, i % 4 ? e : s + Math.ceil((e - s) * 0.6)]),
        })),
      );
    }
    const byUtterance = new Map<string, { id: string; speaker: string | null; renders: unknown[] }>();
    for (const [article, statements] of found) {
      for (const { utterance, speaker, content } of statements) {
        const key = `${utterance}|${speaker}`;
        const line = byUtterance.get(key) ?? { id: utterance, speaker, renders: [] };
        line.renders.push({ article, content });
        byUtterance.set(key, line);
      }
    }
    const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
    try {
      const file = join(folder, "utterances.jsonl");
      writeFileSync(file, [...byUtterance.values()].map((line) => JSON.stringify(line)).join("\n"));
      const said = execFileSync(process.execPath, [scorer, goldFile, file], { encoding: "utf8" });
      const ours = scoreUtterances(gold, (id) => found.get(id) ?? []);
      for (const [name, { precision, recall, f1 }] of ours) {
        const row = said.split("\n").find((line) => line.startsWith(name));
        const [p, r, f] = row!.slice(name.length).trim().split(/\s+/);
        expect([name, precision.toFixed(1), recall.toFixed(1), f1.toFixed(1)]).toEqual([name, p, r, f]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
