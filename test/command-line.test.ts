import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT } from "../src/cli/exit.ts";
import { CHECKOUT, folder, hearsay, readingsIn } from "./command.ts";

const STORY = "“The lake is full,” Henrik Vossel said on Tuesday. He added that nobody should be glad of it.\n";

function manyStories(count: number): string {
  const path = join(folder(), "many.jsonl");
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `s${i}`, text: STORY.repeat(1 + ((i * 37) % 40)) }),
  );
  writeFileSync(path, lines.join("\n"));
  return path;
}

describe("hearsay read", () => {
  it("reads the examples for a person", async () => {
    const run = await hearsay(["read", "examples"]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("Commission chief urges Ostrany to open Hollin Dam to inspectors");
    expect(run.stderr).toMatch(/21 articles read, \d+ attributions found/);
  });

  it("keeps the order of the input with two workers, and gives the same bytes as with one", async () => {
    const path = manyStories(600);
    const [one, two] = [
      await hearsay(["read", "--json", "--jobs", "1", path]),
      await hearsay(["read", "--json", "--jobs", "2", path]),
    ];
    expect(readingsIn(two.stdout).map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, i) => `s${i}`));
    expect(two.stdout).toBe(one.stdout);
    expect([one.code, two.code]).toEqual([0, 0]);
  });

  it("reads standard input as it comes", async () => {
    const child = spawn(process.execPath, [join(CHECKOUT, "dist/cli.js"), "read", "--json", "-"]);
    child.stdin.write(`${JSON.stringify({ id: "first", text: STORY })}\n`);
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    expect(readingsIn(line.toString())[0]?.id).toBe("first");
    child.stdin.end(`${JSON.stringify({ id: "second", text: STORY })}\n`);
    const [more] = (await once(child.stdout, "data")) as [Buffer];
    expect(readingsIn(more.toString())[0]?.id).toBe("second");
    expect(await once(child, "close")).toEqual([0, null]);
  });

  it("ends quietly where its reader has gone", async () => {
    const path = manyStories(400);
    const child = spawn(process.execPath, [join(CHECKOUT, "dist/cli.js"), "read", "--json", path]);
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk;
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await once(child, "close")).toEqual([0, null]);
    expect(stderr).toBe("");
  });

  it("leaves out what it is less sure of than --min-confidence", async () => {
    const all = readingsIn((await hearsay(["read", "--json", "examples"])).stdout);
    const sure = readingsIn((await hearsay(["read", "--json", "--min-confidence", "0.8", "examples"])).stdout);
    const confidences = sure.flatMap(({ attributions }) => attributions.map(({ confidence }) => confidence));
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.8);
    expect(confidences.length).toBeLessThan(all.flatMap(({ attributions }) => attributions).length);
  });

  it.each([
    [["read"], "inputs"],
    [["read", "--jobs", "0", "x"], "whole number"],
    [["read", "--jobs", "two", "x"], "whole number"],
    [["read", "--min-confidence", "2", "x"], "number from 0 to 1"],
    [["read", "--engine", "oracle", "x"], "oracle"],
    [["read", "--colour", "x"], "--colour"],
    [["write", "x"], "write"],
  ])("calls %j a wrong call", async (args, what) => {
    const run = await hearsay(args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(what);
    expect(run.stdout).toBe("");
  });

  it("says in --help what its exit codes mean and how well it reads", async () => {
    const { code, stdout } = await hearsay(["read", "--help"]);
    expect(code).toBe(0);
    for (const { code, says } of Object.values(EXIT)) expect(stdout).toContain(`${code} `.padEnd(4) + says);
    expect(stdout).toMatch(/Measured accuracy of --engine fast/);
    for (const kind of ["direct", "mixed", "indirect"]) expect(stdout).toMatch(new RegExp(`${kind}\\s+\\d+\\.\\d`));
  });
});
