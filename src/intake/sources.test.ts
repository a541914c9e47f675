import { describe, expect, it } from "vitest";
import type { Disk, Entry } from "./disk.ts";
import { IntakeProblem } from "./problem.ts";
import { filesOf } from "./sources.ts";

type Tree = { [name: string]: Tree | number | Error };

/** A disk in memory: numbers are files of that size, errors are what the system says. */
function diskOf(tree: Tree): Disk {
  const folders: unknown[] = [];
  const at = (path: string) => {
    let here: Tree | number | Error = tree;
    for (const part of path.split("/").filter((part) => part && part !== ".")) {
      here = (here as Tree)[part] ?? Object.assign(new Error(), { code: "ENOENT" });
      if (here instanceof Error) throw here;
    }
    return here;
  };
  return {
    entry: async (path): Promise<Entry> => {
      const here = at(path);
      if (typeof here === "number") return { kind: "file", size: here, identity: path };
      if (!folders.includes(here)) folders.push(here);
      return { kind: "folder", size: undefined, identity: String(folders.indexOf(here)) };
    },
    names: async (path) => Object.keys(at(path) as Tree),
    read: () => {
      throw new Error("not here");
    },
  };
}

const isWanted = (name: string) => name.endsWith(".txt");

async function found(tree: Tree, named = "dir"): Promise<string[]> {
  const lines: string[] = [];
  for await (const one of filesOf(named, diskOf(tree), isWanted)) {
    lines.push(one instanceof IntakeProblem ? `${one.reason} ${one}` : `${one.id} ${one.name}`);
  }
  return lines;
}

const denied = Object.assign(new Error(), { code: "EACCES" });

describe("files of a folder", () => {
  it("come by name, all below, in one fixed order; hidden ones don't", async () => {
    const tree = {
      dir: { "b.txt": 1, ".git": { "x.txt": 1 }, ".hidden.txt": 1, a: { "z.txt": 1, "b.txt": 1 }, "B.txt": 1 },
    };
    expect(await found(tree)).toEqual([
      "B.txt dir/B.txt",
      "a/b.txt dir/a/b.txt",
      "a/z.txt dir/a/z.txt",
      "b.txt dir/b.txt",
    ]);
  });

  it("that are no articles are said in one sentence at the end", async () => {
    const tree = { dir: { "a.txt": 1, "b.png": 1, "c.css": 1, d: { "e.js": 1 }, "f.ico": 1 } };
    expect(await found(tree)).toEqual([
      "a.txt dir/a.txt",
      "skipped dir: left out 4 whose names are not those of articles (b.png, c.css, d/e.js, …). Name a file itself to read it anyway.",
    ]);
  });

  it("that holds nothing to read is said", async () => {
    expect(await found({ dir: {} })).toEqual(["nothing-found dir: there is nothing to read in this folder."]);
    expect((await found({ dir: { "b.png": 1 } }))[0]).toMatch(/^nothing-found .*left out 1 .*b\.png/);
  });

  it("that can't be read are named and the others are found", async () => {
    expect(await found({ dir: { a: denied, "b.txt": 1 } })).toEqual([
      "no-permission dir/a: no permission to read it. Change its permissions or run as its owner.",
      "b.txt dir/b.txt",
    ]);
  });

  it("are found once where a link leads back", async () => {
    const dir: Tree = { "a.txt": 1 };
    dir.loop = dir;
    expect(await found({ dir })).toEqual(["a.txt dir/a.txt"]);
  });
});

describe("a source", () => {
  it("may be a file, with any ending, and - is standard input", async () => {
    expect(await found({ dir: { "a.log": 1 } }, "dir/a.log")).toEqual(["a.log dir/a.log"]);
    expect(await found({}, "-")).toEqual(["stdin standard input"]);
  });

  it("that is not there is said", async () => {
    expect(await found({}, "gone.txt")).toEqual(["missing gone.txt: there is no such file or folder. Check the name."]);
    expect((await found({}, "a\0b"))[0]).toMatch(/^missing/);
  });

  it("that fails in a way nobody knows is a mistake of ours, and comes up", async () => {
    await expect(found({ dir: new TypeError("bug") })).rejects.toThrow("bug");
  });
});
