import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createReader, type Reading } from "../src/node.ts";
import { CHECKOUT, hearsay, readingsIn } from "./command.ts";

const ENTRY = join(CHECKOUT, "dist/index.js");
const STORY = join(CHECKOUT, "examples/01-northern-wire-brennick.txt");
const run = promisify(execFile);

/** All that is reachable from a built module, as far as it lies in dist/; what does not is kept as it is named. */
function reachableFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!existsSync(path)) return seen;
  const named = readFileSync(path, "utf8").matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\n]+)["']/g);
  for (const [, name] of named) reachableFrom(name!.startsWith(".") ? join(dirname(path), name!) : name!, seen);
  return seen;
}

describe("the library", () => {
  it("reaches nothing outside its own files, so no Node import", () => {
    expect([...reachableFrom(ENTRY)].filter((path) => !path.startsWith(join(CHECKOUT, "dist")))).toEqual([]);
    // The walk itself does find them where they are.
    expect([...reachableFrom(join(CHECKOUT, "dist/node.js"))].join()).toContain("node:fs");
  });

  it("reads in a context that has nothing of Node, with the same result as the command", async () => {
    const bare = join(CHECKOUT, "test/bare-context.mjs");
    const { stdout } = await run(process.execPath, ["--experimental-vm-modules", "--no-warnings", bare, ENTRY, STORY], {
      maxBuffer: 1e8,
    });
    const [reading] = readingsIn((await hearsay(["read", "--json", "--engine", "fast", STORY])).stdout);
    expect((JSON.parse(stdout) as Reading).attributions).toEqual(reading!.attributions);
    expect((JSON.parse(stdout) as Reading).people).toEqual(reading!.people);
  });

  it("gives the same bytes each time, alone or among others", async () => {
    const reader = await createReader();
    const articles = [1, 2, 3].map((n) => ({ id: String(n), text: readFileSync(STORY, "utf8").slice(n * 100) }));
    const alone: string[] = [];
    for (const article of articles) alone.push(JSON.stringify(await reader.read(article)));
    const together: string[] = [];
    for await (const reading of reader.readAll(articles)) together.push(JSON.stringify(reading));
    expect(together).toEqual(alone);
    expect(JSON.stringify(await reader.read(articles[0]!))).toBe(alone[0]);
  });

  it("takes articles only as fast as their readings are taken", async () => {
    const reader = await createReader();
    let handed = 0;
    async function* endless() {
      for (;;) yield { id: String(handed++), text: "It rained, Pell said." };
    }
    let taken = 0;
    for await (const reading of reader.readAll(endless())) {
      expect(reading.id).toBe(String(taken));
      if (++taken === 5) break;
    }
    expect(handed).toBeLessThanOrEqual(taken + reader.engine.batch);
  });

  it("refuses an engine it doesn't have, and names those it has", async () => {
    await expect(createReader({ engine: "oracle" })).rejects.toThrow(/oracle.*fast/);
  });
});
