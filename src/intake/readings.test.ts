import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import type { Reading } from "../reading/reading.ts";
import { takeReadings } from "./readings.ts";

const READING: Reading = {
  version: 1,
  id: "pell",
  text: "“It rained,” Pell said.",
  article: { headline: null, outlet: null, byline: null, published: null, language: null, parts: [] },
  attributions: [
    {
      id: "a1",
      source: [[13, 17]],
      cue: [[18, 22]],
      content: [[0, 12]],
      kind: "direct",
      act: "speech",
      speaker: "p1",
      occasion: null,
      within: null,
      confidence: 0.9,
    },
  ],
  people: [{ id: "p1", name: "Pell", kind: "person", roles: [], mentions: [[13, 17]] }],
  occasions: [],
  provenance: [],
  engine: { name: "fast", model: "1" },
};

async function take(content: string | Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "r.jsonl"), content);
  const taken: string[] = [];
  for await (const one of takeReadings([folder])) {
    taken.push("problem" in one ? one.problem.message.slice(folder.length + 1) : one.reading.id);
  }
  return taken;
}

it("takes readings, one a line, packed or not", async () => {
  const lines = `${JSON.stringify(READING)}\n\n${JSON.stringify({ ...READING, id: "two" })}\n`;
  expect(await take(lines)).toEqual(["pell", "two"]);
  expect(await take(gzipSync(lines))).toEqual(["pell", "two"]);
});

it("says of each bad line in one sentence what is wrong, and reads on", async () => {
  const [attribution] = READING.attributions as [Reading["attributions"][number]];
  const bad: [unknown, RegExp][] = [
    [{ text: "It rained." }, /^r\.jsonl, line 1: is no reading .*version/],
    [{ ...READING, verdict: "true" }, /verdict/],
    [{ ...READING, attributions: [{ ...attribution, content: [[0, 99]] }] }, /a1 lies outside of the text \(0,99\)/],
    [{ ...READING, attributions: [{ ...attribution, content: [[9, 2]] }] }, /outside/],
    [{ ...READING, attributions: [{ ...attribution, speaker: "p7" }] }, /the speaker p7, which isn't there/],
    [{ ...READING, attributions: [attribution, attribution] }, /the same id/],
  ];
  for (const [value, message] of bad) {
    const [first, ...rest] = await take(`${JSON.stringify(value)}\n${JSON.stringify(READING)}`);
    expect(first).toMatch(message);
    expect(rest).toEqual(["pell"]);
  }
  expect((await take("{"))[0]).toMatch(/broken JSON/);
});
