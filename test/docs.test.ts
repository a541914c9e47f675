import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ASK_EXIT } from "../src/cli/ask-exit.ts";
import { EXIT } from "../src/cli/exit.ts";
import { QUESTIONS } from "../src/cli/questions.ts";
import { CHECKOUT, folder, hearsay } from "./command.ts";

const PAGES = readdirSync(CHECKOUT).filter((file) => file.endsWith(".md"));
const CARDS = readdirSync(join(CHECKOUT, "models")).map((folder) => `models/${folder}/README.md`);
const read = (path: string) => readFileSync(join(CHECKOUT, path), "utf8");
const { scripts, version } = JSON.parse(read("package.json")) as { scripts: Record<string, string>; version: string };

describe.each([...PAGES, ...CARDS])("%s", (page) => {
  it("links only to what is there", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(CHECKOUT, dirname(page), link)))).toEqual([]);
  });

  it("names only scripts and files that are there", () => {
    const named = [...read(page).matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...read(page).matchAll(/`((?:src|test|bench|training|schema|docs|\.ci)\/[\w./-]+\.\w+)`/g)];
    expect(
      files.map((match) => match[1]!).filter((file) => !file.includes("NAME") && !existsSync(join(CHECKOUT, file))),
    ).toEqual([]);
  });
});

describe("the README", () => {
  it("names every option of hearsay read, and every exit code", async () => {
    const { stdout } = await hearsay(["read", "--help"]);
    const options = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map((match) => match[1]!);
    expect(options.length).toBeGreaterThan(3);
    for (const option of options) expect(read("README.md")).toContain(`\`${option}`);
    for (const { code } of Object.values(EXIT)) expect(read("README.md")).toContain(`\`${code}\``);
  });

  it("names every question, its options and its exit codes", () => {
    const page = read("README.md");
    for (const question of QUESTIONS.map((command) => command())) {
      expect(page).toMatch(new RegExp(`\\| \`${question.name()}\\b|, \`${question.name()} `));
      for (const { long } of question.options) expect(page).toContain(`\`${long}`);
    }
    for (const { code } of Object.values(ASK_EXIT)) expect(page).toContain(`\`${code}\``);
  });

  it("names every option of hearsay serve", async () => {
    const { stdout } = await hearsay(["serve", "--help"]);
    for (const [, option] of stdout.matchAll(/^ {2}(--[a-z-]+)/gm)) expect(read("README.md")).toContain(`\`${option}`);
  });

  it("shows library code that works", async () => {
    const example = /```js\nimport \{ createReader \} from "hearsay\/node";\n([\s\S]*?)```/.exec(
      read("README.md"),
    )?.[1];
    const { createReader } = await import("../src/node.ts");
    const run = new Function("createReader", `return (async () => { ${example}; return { attributions, people }; })()`);
    const { attributions, people } = await run(createReader);
    expect(attributions[0].kind).toBe("direct");
    expect(people.map(({ name }: { name: string }) => name)).toContain("Sanna Pell");
  });

  it("shows library code that asks a record", async () => {
    const example = /```js\nimport \{ openRecord, who \} from "hearsay\/ask";\n([\s\S]*?)```/.exec(
      read("README.md"),
    )?.[1];
    const db = join(folder(), "hearsay.db");
    await hearsay(["add", "examples", "--engine", "fast", "--db", db]);
    const { openRecord, who } = await import("../src/ask.ts");
    const told: unknown[][] = [];
    const run = new Function("openRecord", "who", "console", `return (async () => { ${example} })()`);
    await run(() => openRecord(db), who, { log: (...words: unknown[]) => told.push(words) });
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(([name]) => name === "Henrik Vossel")).toBe(true);
  });
});

it("the command says the package's version", async () => {
  expect((await hearsay(["--version"])).stdout.trim()).toBe(version);
});
