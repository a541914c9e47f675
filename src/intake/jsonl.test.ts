import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { jsonl } from "./jsonl.ts";
import { IntakeProblem } from "./problem.ts";

/** What became of each line: an article's id and text, or the problem's sentence. */
async function take(content: string | Uint8Array, { mostBytes = 10_000, breaksOff = false } = {}): Promise<string[]> {
  const all = Buffer.from(content as string);
  async function* bytes() {
    for (let at = 0; at < all.length; at += 50) yield all.subarray(at, at + 50);
    if (breaksOff) throw new IntakeProblem("gzip", "feed.jsonl.gz", "breaks off.");
  }
  const taken: string[] = [];
  const incoming = { name: "dir/feed.jsonl", id: "feed.jsonl", bytes: bytes(), head: all.subarray(0, 50) };
  for await (const one of jsonl.take(incoming, { mostBytes, charset: undefined })) {
    taken.push(one.kind === "article" ? `${one.article.id} ${one.from} ${one.article.text}` : String(one.problem));
  }
  return taken;
}

const line = (id: string, text = "Rain.") => `${JSON.stringify({ id, text })}\n`;

describe("JSON Lines", () => {
  it("hold one article a line, named by id or by file and line", async () => {
    expect(await take(`${line("a")}\n  \r\n{"text":"Snow.\\r\\n "}`)).toEqual([
      "a dir/feed.jsonl:1 Rain.",
      "feed.jsonl:4 dir/feed.jsonl:4 Snow.\r\n ",
    ]);
  });

  it("with a bad line name it and go on", async () => {
    const taken = await take(`${line("a")}{"text": "Ra\n[1]\n{"title":"x"}\n${line("b")}`);
    expect(taken).toEqual([
      "a dir/feed.jsonl:1 Rain.",
      "dir/feed.jsonl, line 2: broken JSON. Mend the line or take it out; the other lines were read.",
      'dir/feed.jsonl, line 3: is a list, not an object with the field "text".',
      'dir/feed.jsonl, line 4: has no field "text", which the article is read from (it has title).',
      "b dir/feed.jsonl:5 Rain.",
    ]);
  });

  it("with a line above the limit pass over it", async () => {
    const taken = await take(line("a") + line("long", "r".repeat(400)) + line("b"), { mostBytes: 300 });
    expect(taken.map((one) => one.split(":")[0])).toEqual([
      "a dir/feed.jsonl",
      "dir/feed.jsonl, line 2",
      "b dir/feed.jsonl",
    ]);
    expect(taken[1]).toMatch(/too long/);
  });

  it("keep lone surrogates, NULs and right-to-left text", async () => {
    expect(await take('{"id":"a","text":"\\ud800\\u0000 אמר"}')).toEqual(["a dir/feed.jsonl:1 \ud800\u0000 אמר"]);
  });

  it("come with a BOM, in UTF-16 and in windows-1252 too", async () => {
    expect(await take(`\ufeff${line("a", "“Brück”")}`)).toEqual(["a dir/feed.jsonl:1 “Brück”"]);
    const twice = line("a", "“Brück”") + line("b", "河");
    const expected = ["a dir/feed.jsonl:1 “Brück”", "b dir/feed.jsonl:2 河"];
    expect(await take(iconv.encode(twice, "utf-16le", { addBOM: true }))).toEqual(expected);
    expect(await take(iconv.encode(twice, "utf-16be"))).toEqual(expected);
    expect(await take(iconv.encode(line("a", "“Brück”"), "windows-1252"))).toEqual(["a dir/feed.jsonl:1 “Brück”"]);
  });

  it("that break off give the whole lines, then the problem", async () => {
    const taken = await take(`${line("a")}${line("b")}{"id":"c","text":"Ra`, { breaksOff: true });
    expect(taken).toEqual(["a dir/feed.jsonl:1 Rain.", "b dir/feed.jsonl:2 Rain.", "feed.jsonl.gz: breaks off."]);
  });
});

describe("a file that is no JSON Lines", () => {
  it("but JSON over many lines is refused in one sentence", async () => {
    await expect(take(JSON.stringify([{ text: "Rain." }], null, 2))).rejects.toThrow(/over many lines.*jq -c/);
    await expect(take(JSON.stringify({ text: "Rain." }, null, 2))).rejects.toMatchObject({ reason: "json" });
  });

  it("is given up after a thousand bad lines in a row", async () => {
    const taken = take("no\n".repeat(5_000));
    await expect(taken).rejects.toThrow(/gave up after 1,000 bad lines/);
  });

  it("is empty where it has only blank lines", async () => {
    await expect(take("\n \n")).rejects.toMatchObject({ reason: "empty" });
  });
});
