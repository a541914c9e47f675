import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHECKOUT, folder, hearsay } from "./command.ts";
import { idsOf } from "./record-ids.ts";

const EXAMPLES = join(CHECKOUT, "examples");
const articles = readdirSync(EXAMPLES).filter((file) => file.endsWith(".txt"));

describe("hearsay add", () => {
  it("keeps articles, and adding them again changes nothing", async () => {
    const db = join(folder(), "a.db");
    const first = await hearsay(["add", EXAMPLES, "--db", db, "--engine", "fast"]);
    expect(first.stderr).toMatch(/^\d+ articles added to .*a\.db with \d+ statements\.$/m);
    expect(first.code).toBe(0);
    const ids = idsOf(db);
    expect(ids.length).toBeGreaterThan(articles.length);
    const second = await hearsay(["add", EXAMPLES, "--db", db, "--engine", "fast"]);
    expect(second.stderr).toMatch(/^0 articles added .*; \d+ were there already\.$/m);
    expect(idsOf(db)).toEqual(ids);
  });

  it("takes readings made elsewhere in place of articles, to the same record", async () => {
    const place = folder();
    const { stdout } = await hearsay(["read", EXAMPLES, "--json", "--engine", "fast"]);
    const lines = stdout.trimEnd().split("\n");
    writeFileSync(join(place, "r.jsonl"), `${lines.reverse().join("\n")}\n{"id":"x"}\n`);
    const run = await hearsay(["add", "--readings", join(place, "r.jsonl"), "--db", join(place, "r.db")]);
    expect(run.stderr).toMatch(new RegExp(`line ${lines.length + 1}: is no reading`));
    expect(run.code).toBe(1);
    await hearsay(["add", EXAMPLES, "--db", join(place, "a.db"), "--engine", "fast"]);
    expect(idsOf(join(place, "r.db"))).toEqual(idsOf(join(place, "a.db")));
  });

  it("refuses a file that is no record in one sentence, and leaves it as it is", async () => {
    const path = join(folder(), "notes.db");
    writeFileSync(path, "The mayor of Brennick keeps her own notes here. ".repeat(200));
    const before = readFileSync(path);
    const { code, stderr } = await hearsay(["add", EXAMPLES, "--db", path, "--engine", "fast"]);
    expect(stderr).toBe(`hearsay: ${path}: is no record of hearsay. Name another file with --db.\n`);
    expect(code).toBe(74);
    expect(readFileSync(path)).toEqual(before);
  });
});
