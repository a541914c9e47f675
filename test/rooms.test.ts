import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { CHECKOUT } from "./command.ts";

const SRC = join(CHECKOUT, "src");

/** The rooms in the order in which an article passes them. A room may use those before it, never one after it. */
const ROOMS = [
  "text",
  "article",
  "attribution",
  "people",
  "provenance",
  "read.ts",
  "record",
  "index.ts",
  "store",
  "ask",
  "ask.ts",
  "engines",
  "node.ts",
  "phrase",
  "web",
  "cli",
];
/** The rooms beside the way: what each may use of the house. */
const BESIDE: Record<string, string[]> = { reading: [], intake: ["text", "article"] };
const MAY_USE_NODE = ["intake", "store", "engines", "node.ts", "web", "cli"];
/** What rooms hand to each other is declared in these; anybody may know them. */
const CONTRACTS = [
  "article/article.ts",
  "attribution/engine.ts",
  "reading/reading.ts",
  "reading/version.ts",
  "record/linker.ts",
  "record/linker.ts",
  "record/person-name.ts",
  "record/statement.ts",
  "text/layer.ts",
  "text/span.ts",
];
/** Who may use the rooms beside the way. */
const USERS: Record<string, string[]> = { intake: ["cli"] };

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(SRC, from), "utf8");
  const named = source.matchAll(/^(?:import|export)\s[^"']*?from\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm);
  return [...named].map((match) => {
    const to = (match[1] ?? match[2])!;
    return { from, to: to.startsWith(".") ? relative(SRC, join(SRC, dirname(from), to)) : to };
  });
});
const roomOf = (path: string) => path.split("/")[0]!;
const isInside = ({ to }: Import) => files.includes(to);

describe("the rooms of the house", () => {
  it("are all on the plan", () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !ROOMS.includes(room) && !(room in BESIDE))).toEqual([]);
    expect(imports.length).toBeGreaterThan(50);
  });

  it("nobody reaches back: data flows one way", () => {
    const back = imports.filter(isInside).filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (here === there || CONTRACTS.includes(to)) return false;
      if (here in BESIDE) return !BESIDE[here]!.includes(there);
      if (there in BESIDE) return !(USERS[there] ?? []).includes(here);
      return ROOMS.indexOf(there) > ROOMS.indexOf(here);
    });
    expect(back).toEqual([]);
  });

  it("the rooms that read import nothing from Node", () => {
    const impure = imports.filter(({ from, to }) => to.startsWith("node:") && !MAY_USE_NODE.includes(roomOf(from)));
    expect(impure).toEqual([]);
  });

  it("every relative import names a file that is there, with its ending", () => {
    const broken = imports.filter((one) => !isInside(one) && /^[a-z]+\//.test(one.to) && one.to.endsWith(".ts"));
    expect(broken).toEqual([]);
  });
});
