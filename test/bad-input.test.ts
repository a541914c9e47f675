import { chmodSync, closeSync, ftruncateSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CHECKOUT, folder, hearsay, type Run, readingsIn } from "./command.ts";

const STORY = "“The lake is full,” Henrik Vossel said on Tuesday. He added that nobody should be glad of it.\n";

/** What every refusal has in common: it is said in words, without a stack trace, and the exit code tells. */
function expectRefusal(run: Run, name: string, why: RegExp): void {
  expect(run.stderr).toContain(name);
  expect(run.stderr).toMatch(why);
  expect(run.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(run.code).toBe(1);
}

const NOBODY = 65534;

/** Whether every folder down to a path may be entered by anybody. */
function isOpenToAll(path: string): boolean {
  const open = (statSync(path).mode & 0o005) === 0o005;
  return open && (dirname(path) === path || isOpenToAll(dirname(path)));
}

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, bytes);
  return path;
}

describe("input that cannot be read", () => {
  it("an empty file", async () => {
    expectRefusal(await hearsay(["read", file("empty.txt", "")]), "empty.txt", /empty/i);
  });

  it("a file of nothing but spaces", async () => {
    expectRefusal(await hearsay(["read", file("blank.txt", " \n\t\n")]), "blank.txt", /empty|no text|nothing/i);
  });

  it("a binary", async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
    expectRefusal(await hearsay(["read", file("picture.txt", bytes)]), "picture.txt", /binary|not text/i);
  });

  it("a file of 200 MB", async () => {
    const path = join(folder(), "huge.txt");
    const handle = openSync(path, "w");
    ftruncateSync(handle, 200_000_000);
    closeSync(handle);
    const from = performance.now();
    expectRefusal(await hearsay(["read", path]), "huge.txt", /large|big|MB/i);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it("a web address that leads inside, in whatever spelling", async () => {
    const addresses = ["http://localhost/", "http://2130706433/", "http://[::ffff:127.0.0.1]/"];
    const run = await hearsay(["read", ...addresses]);
    for (const address of addresses) expectRefusal(run, address, /only public addresses of the web are fetched/);
  });

  it("HTML without an article", async () => {
    const page = "<!doctype html><title>x</title><body><nav><a href='/'>Home</a></nav></body>";
    expectRefusal(await hearsay(["read", file("page.html", page)]), "page.html", /no article|article/i);
  });

  it("a file that is missing among twenty: the others are read", async () => {
    const good = Array.from({ length: 19 }, (_, i) => file(`story${i}.txt`, STORY));
    const paths = [...good.slice(0, 7), join(folder(), "gone.txt"), ...good.slice(7)];
    const run = await hearsay(["read", "--json", ...paths]);
    expectRefusal(run, "gone.txt", /no such file|not found|does not exist|is no file/i);
    expect(readingsIn(run.stdout).map(({ id }) => id)).toEqual(good.map((_, i) => `story${i}.txt`));
    expect(run.stderr).toMatch(/19 articles read.*1 input could not be read/);
  });

  // Root may read everything, so root runs the command as nobody; where nobody can't reach it or Node, there is no way.
  const isRoot = process.getuid?.() === 0;
  it.skipIf(isRoot && ![CHECKOUT, process.execPath].every(isOpenToAll))("a file without permission", async () => {
    const path = file("secret.txt", STORY);
    chmodSync(path, 0);
    expectRefusal(await hearsay(["read", path], isRoot ? { uid: NOBODY } : {}), "secret.txt", /permission/i);
  });

  it("broken JSON on line 4,117 of 10,000: the line is named, the others are read", async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => JSON.stringify({ id: `s${i + 1}`, text: "Rain." }));
    lines[4116] = '{"id": "s4117", "text": "Rain.';
    const run = await hearsay(["read", "--engine", "fast", "--json", file("feed.jsonl", lines.join("\n"))]);
    expectRefusal(run, "feed.jsonl", /4,?117/);
    const ids = readingsIn(run.stdout).map(({ id }) => id);
    expect(ids).toHaveLength(9_999);
    expect(ids.slice(4114, 4118)).toEqual(["s4115", "s4116", "s4118", "s4119"]);
  });

  it("a JSON line that is no article", async () => {
    const run = await hearsay(["read", "--json", file("list.jsonl", `[1, 2]\n{"title": "x"}\n{"text": "Rain."}\n`)]);
    expectRefusal(run, "list.jsonl", /line 2/);
    expect(run.stderr).toMatch(/line 1/);
    expect(readingsIn(run.stdout)).toHaveLength(1);
  });

  it("a broken gzip", async () => {
    const bytes = gzipSync(STORY.repeat(200));
    expectRefusal(await hearsay(["read", file("cut.txt.gz", bytes.subarray(0, 40))]), "cut.txt.gz", /gz/i);
  });
});

describe("input that is odd, and is read", () => {
  it("NUL bytes and lone surrogates in a text", async () => {
    const line = '{"id": "odd", "text": "“It \\u0000 rained\\ud800,” Sanna Pell said."}\n';
    const run = await hearsay(["read", "--json", file("odd.jsonl", line)]);
    expect(run.code).toBe(0);
    expect(readingsIn(run.stdout)[0]?.text).toBe("“It \u0000 rained\ud800,” Sanna Pell said.");
  });

  it("text from right to left", async () => {
    const run = await hearsay(["read", "--json", file("rtl.txt", "قال الوزير إن النهر عاد. אמר השר כי המים חזרו.\n")]);
    expect(run.code).toBe(0);
    expect(readingsIn(run.stdout)).toHaveLength(1);
  });

  it("windows-1252 and UTF-16 without a word about it", async () => {
    const cp1252 = file("cp1252.txt", Buffer.from("\x93The lake is full,\x94 Mr Br\xfcck said.\n", "latin1"));
    const utf16 = file("utf16.txt", Buffer.from(`\ufeff${STORY}`, "utf16le"));
    const run = await hearsay(["read", "--json", cp1252, utf16]);
    expect(run.code).toBe(0);
    expect(readingsIn(run.stdout)[0]?.text).toContain("“The lake is full,” Mr Brück said.");
    expect(readingsIn(run.stdout)[1]?.text).toContain("“The lake is full,” Henrik Vossel");
  });

  it("one line of 5 MB of quotation marks", async () => {
    const from = performance.now();
    const run = await hearsay(["read", "--json", file("marks.txt", "“\"'".repeat(1_700_000))]);
    expect(run.code).toBe(0);
    expect(performance.now() - from).toBeLessThan(30_000);
  });

  it("control characters of an article never reach the terminal", async () => {
    const run = await hearsay([
      "read",
      file("esc.txt", `“\u001b]0;owned\u0007\u001b[2JRain,” Sanna\u202e Pell said.\n`),
    ]);
    for (const character of "\u0007\u001b\u202e") expect(run.stdout).not.toContain(character);
  });
});

describe("an article's text", () => {
  it("is the file's own, byte for byte", async () => {
    const path = join(CHECKOUT, "examples/01-northern-wire-brennick.txt");
    const run = await hearsay(["read", "--json", path]);
    expect(readingsIn(run.stdout)[0]?.text).toBe(readFileSync(path, "utf8"));
  });
});
