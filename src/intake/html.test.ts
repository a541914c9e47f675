import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { html } from "./html.ts";
import type { Taken } from "./taken.ts";

const STORY = [
  "The river Ansel rose by two metres on Monday, the mayor of Brennick said in a statement to the council, and no one was hurt.",
  "“We had warned the ministry for years,” Sanna Brück told reporters on the bridge, which stayed closed until the evening came.",
];
const PAGE = `<html lang="en-GB"><head><title>Dam | Brennick Post</title><meta property="og:site_name" content="Brennick Post">
<meta property="article:published_time" content="2021-05-04T08:00:00Z"></head>
<body><nav>Home</nav><article><h1>Dam holds</h1>${STORY.map((text) => `<p>${text}</p>`).join("\n")}</article></body></html>`;

async function take(bytes: Uint8Array, mostBytes = 100_000): Promise<Taken[]> {
  async function* chunks() {
    yield bytes;
  }
  const taken: Taken[] = [];
  const incoming = { name: "dir/a.html", id: "a.html", bytes: chunks(), head: bytes };
  for await (const one of html.take(incoming, { mostBytes, charset: undefined })) taken.push(one);
  return taken;
}

describe("a page", () => {
  it("is the body of its article, with what the page says of it; what it doesn't say is not there", async () => {
    expect(await take(Buffer.from(PAGE))).toEqual([
      {
        kind: "article",
        article: {
          id: "a.html",
          text: STORY.join("\n\n"),
          title: "Dam holds",
          outlet: "Brennick Post",
          date: "2021-05-04T08:00:00Z",
          language: "en-GB",
        },
        from: "dir/a.html",
        format: "html",
      },
    ]);
  });

  it.each([
    ["windows-1252", '<meta charset="iso-8859-1">'],
    ["windows-1252", ""],
    ["windows-1250", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">'],
    ["utf-16le", ""],
  ])("is decoded from %s with %s", async (charset, label) => {
    const [taken] = await take(iconv.encode(label + PAGE, charset));
    expect(taken).toMatchObject({ article: { text: STORY.join("\n\n") } });
  });

  it("without an article is refused, and so is one of nothing", async () => {
    const links = Buffer.from(
      "<!doctype html><title>x</title><body><nav><a href='/'>Home</a></nav><p>Welcome!</p></body>",
    );
    await expect(take(links)).rejects.toMatchObject({ reason: "no-article" });
    await expect(take(Buffer.from("<p>"))).rejects.toMatchObject({ reason: "no-article" });
  });

  it("with too many elements is refused", async () => {
    await expect(take(Buffer.from("<b>x</b>".repeat(40_000)), 1e7)).rejects.toMatchObject({ reason: "too-large" });
  });

  it("above the limit is refused", async () => {
    await expect(take(Buffer.from(PAGE), 500)).rejects.toMatchObject({ reason: "too-large" });
  });
});

describe("a page by its look", () => {
  it.each([
    "<!DOCTYPE html><html>",
    "\n<html lang=en>",
    "<!-- saved --><!-- by --> <head>",
    "<?xml version='1.0'?><!DOCTYPE html>",
  ])("is %j", (start) => expect(html.looksLike(start)).toBe(true));

  it.each(["The <p> element", "{}", "", "<3 this river", "<rss version='2.0'>"])("is not %j", (start) =>
    expect(html.looksLike(start)).toBe(false),
  );
});
