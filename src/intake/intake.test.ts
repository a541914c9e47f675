import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { disk } from "./disk.ts";
import { FORMATS, type IntakeOptions, intake, type Taken } from "./intake.ts";

const STORY = "“The lake is full,” Henrik Vossel said on Tuesday. He added that nobody should be glad of it.\n";
const PAGE = `<!doctype html><html><body><article><h1>Lake</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`;

/** A folder with these files in it, gone when the test is. */
function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), "hearsay-intake-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** What was taken: `format id text` of an article, or `reason` and the sentence of a problem, paths taken off. */
async function take(sources: string[], options: IntakeOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const taken of intake(sources, options)) {
    if (taken.kind === "article") lines.push(`${taken.format} ${taken.article.id} ${taken.article.text}`);
    else
      lines.push(`${taken.problem.reason} ${String(taken.problem).replaceAll(/\S*hearsay-intake-[^/\s:]*\/?/g, "")}`);
  }
  return lines;
}

async function* stdin(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

describe("intake", () => {
  it("takes files of every format in the order in which they are named", async () => {
    const path = folder({ "a.txt": STORY, "b.jsonl": '{"id":"x","text":"Rain."}\n', "c.html": PAGE });
    const files = ["c.html", "b.jsonl", "a.txt"].map((name) => join(path, name));
    const body = `${STORY.trim()}\n\n${STORY.trim()}`;
    expect(await take(files)).toEqual([`html c.html ${body}`, "jsonl x Rain.", `text a.txt ${STORY}`]);
  });

  it("takes a folder, all below, and says what it left out", async () => {
    const path = folder({
      "b.md": "Two.",
      "a/z.ndjson": '{"text":"One."}',
      "a/plain": "Three.",
      "style.css": "p{}",
      ".x.txt": "",
    });
    expect(await take([path])).toEqual([
      "text a/plain Three.",
      "jsonl a/z.ndjson:1 One.",
      "text b.md Two.",
      "skipped : left out 1 whose names are not those of articles (style.css). Name a file itself to read it anyway.",
    ]);
  });

  it("unpacks gzip whatever the name says, and reads what is only named so", async () => {
    const path = folder({
      "a.txt.gz": gzipSync(STORY),
      "b.jsonl": gzipSync('{"id":"x","text":"Rain."}'),
      "c.gz": gzipSync(PAGE),
      "d.txt.gz": STORY,
    });
    const taken = await take(["a.txt.gz", "b.jsonl", "c.gz", "d.txt.gz"].map((name) => join(path, name)));
    expect(taken.map((line) => line.split(" ", 2).join(" "))).toEqual([
      "text a.txt.gz",
      "jsonl x",
      "html c.gz",
      "text d.txt.gz",
    ]);
  });

  it("knows formats by their look where a name tells nothing", async () => {
    expect(await take(["-"], { stdin: stdin('{"id":"x","text":"Rain."}\n') })).toEqual(["jsonl x Rain."]);
    expect((await take(["-"], { stdin: stdin(PAGE) }))[0]).toMatch(/^html stdin “The lake/);
    expect(await take(["-"], { stdin: stdin(STORY) })).toEqual([`text stdin ${STORY}`]);
    expect((await take(["-"], { stdin: stdin(gzipSync(STORY)) }))[0]).toBe(`text stdin ${STORY}`);
  });

  it("hands on what comes by a pipe before the next is there", async () => {
    let more: (() => void) | undefined;
    async function* slow() {
      yield Buffer.from('{"id":"one","text":"Rain."}\n');
      await new Promise<void>((resolve) => {
        more = resolve;
      });
      yield Buffer.from('{"id":"two","text":"Rain."}\n');
    }
    const articles = intake(["-"], { stdin: slow() });
    expect((await articles.next()).value).toMatchObject({ article: { id: "one" } });
    const next = articles.next();
    setTimeout(() => more?.(), 10);
    expect((await next).value).toMatchObject({ article: { id: "two" } });
  });

  it("lets go of a file when the reader stops", async () => {
    let closed = 0;
    async function* watched() {
      try {
        for (;;) yield Buffer.from('{"text":"Rain."}\n');
      } finally {
        closed++;
      }
    }
    for await (const _ of intake(["-"], { stdin: watched() })) break;
    expect(closed).toBe(1);
  });

  it("gives the text of a file byte for byte", async () => {
    const odd = "\u0000  “Rain”\r\n\u200fאמר\ufeff\n\n";
    const path = folder({ "a.txt": odd });
    expect(await take([join(path, "a.txt")])).toEqual([`text a.txt ${odd}`]);
  });

  it("holds only the line at hand", { timeout: 60_000 }, async () => {
    const line = Buffer.from(`${JSON.stringify({ text: "Rain fell on Brennick. ".repeat(250) })}\n`.repeat(10));
    async function* many() {
      for (let i = 0; i < 3_000; i++) yield line;
    }
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let most = 0;
    let count = 0;
    for await (const taken of intake(["-"], { stdin: many() })) {
      if (taken.kind === "article" && ++count % 1_000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(count).toBe(30_000);
    expect(most).toBeLessThan(150 * 2 ** 20);
  });

  it("has formats of different names and endings, the last of which takes any text", () => {
    const endings = FORMATS.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
    expect(FORMATS.at(-1)?.looksLike("")).toBe(true);
  });
});

describe("what can't be taken in is said", () => {
  const sentence = async (name: string, content: string | Uint8Array, options: IntakeOptions = {}) =>
    take([join(folder({ [name]: content }), name)], options);

  it("an empty file", async () => {
    expect(await sentence("a.txt", "")).toEqual(["empty a.txt: is empty: there is not a byte in it."]);
    expect(await sentence("a.html", "")).toEqual(["empty a.html: is empty: there is not a byte in it."]);
    expect((await sentence("a.gz", gzipSync("")))[0]).toMatch(/^empty/);
    expect((await sentence("a.txt", "\ufeff \n"))[0]).toMatch(/^empty/);
  });

  it("a binary", async () => {
    expect((await sentence("a.txt", Buffer.from("%PDF-1.4\n%…")))[0]).toMatch(/^binary a\.txt: is binary: a PDF/);
    expect((await sentence("a.html.gz", gzipSync(Buffer.alloc(5_000, 1))))[0]).toMatch(/^binary/);
  });

  it.each(["a.txt", "a.html"])("%s of 200 MB, without reading it", async (name) => {
    const path = join(folder({ [name]: STORY }), name);
    truncateSync(path, 200_000_000);
    const unread = { ...disk, read: (path: string) => take1(disk.read(path)) };
    const [line] = await take([path], { disk: unread });
    expect(line).toBe(
      `too-large ${name}: is too large for one article: the limit is 16 MB. Split it, one article each.`,
    );
  });

  it("a packed file that swells above the limit", async () => {
    expect((await sentence("a.txt.gz", gzipSync(STORY.repeat(20_000)), { mostBytes: 100_000 }))[0]).toMatch(
      /^too-large/,
    );
  });

  it("one line above the limit among others", async () => {
    const lines = ['{"id":"a","text":"Rain."}', `{"text":"${"r".repeat(2_000)}"}`, '{"id":"b","text":"Rain."}'];
    const taken = await sentence("a.jsonl", lines.join("\n"), { mostBytes: 1_000 });
    expect(taken.map((line) => line.split(" ")[0])).toEqual(["jsonl", "too-large", "jsonl"]);
    expect(taken[1]).toMatch(/a\.jsonl, line 2/);
  });

  it("a charset that can't be told", async () => {
    const cyrillic = Buffer.from([0xc2, 0xee, 0xe4, 0xe0, 0x20, 0xef, 0xf0, 0xe8, 0xe1, 0xfb, 0xe2, 0xe0, 0xe5, 0xf2]);
    expect((await sentence("a.txt", cyrillic))[0]).toMatch(/^charset a\.txt: .*iconv -f/);
    expect(await sentence("a.txt", cyrillic, { charset: "windows-1251" })).toEqual(["text a.txt Вода прибывает"]);
  });

  it("broken JSON on line 4,117 of 10,000; the others are read", async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => JSON.stringify({ id: `s${i + 1}`, text: "Rain." }));
    lines[4_116] = '{"id": "s4117", "text": "Rain.';
    const taken = await sentence("feed.jsonl", lines.join("\n"));
    expect(taken).toHaveLength(10_000);
    expect(taken[4_116]).toBe(
      "json feed.jsonl, line 4,117: broken JSON. Mend the line or take it out; the other lines were read.",
    );
    expect(taken[4_117]).toBe("jsonl s4118 Rain.");
  });

  it("a missing file among twenty; the others are read", async () => {
    const names = Array.from({ length: 20 }, (_, i) => `${i}.txt`);
    const path = folder(Object.fromEntries(names.filter((name) => name !== "7.txt").map((name) => [name, STORY])));
    const taken = await take(names.map((name) => join(path, name)));
    expect(taken).toHaveLength(20);
    expect(taken[7]).toBe("missing 7.txt: there is no such file or folder. Check the name.");
    expect(taken.filter((line) => line.startsWith("text"))).toHaveLength(19);
  });

  it("a file without permission", async () => {
    const path = folder({ "a.txt": STORY, "b.txt": STORY });
    const refused = () => failing(Object.assign(new Error(), { code: "EACCES" }));
    const locked = { ...disk, read: (path: string) => (path.endsWith("a.txt") ? refused() : disk.read(path)) };
    expect(await take([path], { disk: locked })).toEqual([
      "no-permission a.txt: no permission to read it. Change its permissions or run as its owner.",
      `text b.txt ${STORY}`,
    ]);
  });

  it("a gzip file that breaks off, after what could be read", async () => {
    const story = Array.from({ length: 3_000 }, (_, i) => `It rose on day ${i * 7919}.\n`).join("");
    const text = await sentence("a.txt.gz", gzipSync(story).subarray(0, -100));
    expect(text[0]).toMatch(/^text a\.txt\.gz It rose on day 0\./);
    expect(text[1]).toMatch(/^gzip a\.txt\.gz: the gzip file breaks off/);

    const lines = Array.from({ length: 2_000 }, (_, i) => `{"id":"s${i}","text":"It rose ${i * 7919}."}\n`).join("");
    const feed = await sentence("a.jsonl.gz", gzipSync(lines).subarray(0, -100));
    expect(feed.length).toBeGreaterThan(1_000);
    expect(feed.slice(0, -1).every((line) => line.startsWith("jsonl"))).toBe(true);
    expect(feed.at(-1)).toMatch(/^gzip/);

    expect(await sentence("a.txt.gz", gzipSync(STORY).subarray(0, 12))).toEqual([
      "gzip a.txt.gz: the gzip file breaks off; what came before was read. Fetch or pack it again.",
    ]);
  });

  it("a page without an article", async () => {
    expect((await sentence("a.html", "<html><body><a href='/'>Home</a></body></html>"))[0]).toMatch(
      /^no-article a\.html: no article/,
    );
  });

  it("a folder with nothing to read in it", async () => {
    expect((await take([folder({ "a.png": "x" })]))[0]).toMatch(
      /^nothing-found .*there is nothing to read in this folder/,
    );
  });

  it("a link that leads nowhere, in a folder", async () => {
    const path = folder({ "a.txt": STORY });
    symlinkSync(join(path, "gone"), join(path, "b.txt"));
    expect((await take([path]))[1]).toMatch(/^missing b\.txt/);
  });
});

describe("what is odd and is read", () => {
  it("5 MB of quotation marks in one line", { timeout: 30_000 }, async () => {
    const marks = "“\"'".repeat(1_000_000);
    expect(await take(["-"], { stdin: stdin(marks) })).toEqual([`text stdin ${marks}`]);
    const page = `<html><body><article><p>${marks}</p></article></body></html>`;
    expect((await take(["-"], { stdin: stdin(page) }))[0]?.length).toBeGreaterThan(2_900_000);
  });
});

describe("a mistake of ours", () => {
  it("is not taken for the file's fault", async () => {
    await expect(take(["-"], { stdin: failing(new TypeError("bug")) })).rejects.toThrow("bug");
  });
});

it("loads the parser of pages only for pages, so that the command starts fast", () => {
  const sources = ["intake.ts", "html.ts"].map((name) => readFileSync(new URL(name, import.meta.url), "utf8"));
  for (const source of sources) expect(source).not.toMatch(/^import (?!type).*html\/extract/m);
});

/** The first bytes of a file, and an error where anybody wants more. */
async function* take1(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    yield chunk;
    throw new Error("more was read than the beginning");
  }
}

/** Bytes of which not one can be read. */
function failing(error: Error): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}

describe("an address of the web", () => {
  /** A server of these pages, within reach as http://brenn.example, and what is taken from one of them. */
  async function takeFrom(path: string, pages: Record<string, [type: string, body: string]>) {
    const server = createServer(({ url }, response) => {
      const [type, body] = pages[url!] ?? [];
      if (body === undefined) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": type }).end(body);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const reach = { resolve: async () => ["127.0.0.1"], whereElse: () => undefined, ports: [port] };
    const taken: Taken[] = [];
    for await (const one of intake([`http://brenn.example:${port}${path}`], { web: { reach } })) taken.push(one);
    return { taken, at: (place: string) => `http://brenn.example:${port}${place}` };
  }

  it("is fetched, read as what its server says, and kept under the address", async () => {
    const { taken, at } = await takeFrom("/lake.php", { "/lake.php": ["text/html", PAGE] });
    const [one] = taken;
    expect(one).toMatchObject({
      kind: "article",
      format: "html",
      article: { id: at("/lake.php"), url: at("/lake.php") },
    });
  });

  it("of JSON Lines gives articles that say themselves where they live", async () => {
    const lines = '{"text":"Rain.","url":"https://brenn.example/rain"}\n{"text":"Sun."}\n';
    const { taken } = await takeFrom("/feed", { "/feed": ["application/x-ndjson", lines] });
    expect(taken.map((one) => one.kind === "article" && one.article.url)).toEqual([
      "https://brenn.example/rain",
      undefined,
    ]);
  });

  it("that can't be fetched is a problem in words, and the rest is read", async () => {
    const path = folder({ "a.txt": STORY });
    const lines = await take(["http://127.0.0.1/", "https://brenn.example:22/", join(path, "a.txt")]);
    expect(lines).toEqual([
      "refused http://127.0.0.1/: leads to this machine itself; only public addresses of the web are fetched.",
      "refused https://brenn.example:22/: names the port 22; pages are fetched from 80, 443, 8080, 8443 only.",
      `text a.txt ${STORY}`,
    ]);
  });
});
