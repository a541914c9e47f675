import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPage, PageTooComplex } from "./extract.ts";

const STORY = [
  "The river Ansel rose by two metres on Monday, the mayor of Brennick said in a statement to the council, and no one was hurt.",
  "“We had warned the ministry for years,” Sanna Pell told reporters on the bridge, which stayed closed until the evening came.",
  "Engineers from the capital are to look at the dam on Thursday; a report on what went wrong is expected before the summer.",
];
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join("");

const textOf = (html: string) => extractPage(html).text;

describe("a page's article", () => {
  it("is its body without what stands around it", () => {
    const page = `<html><head><title>Dam holds - Brennick Post</title></head><body>
      <header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
      <main><article><h1>Dam holds</h1><p class="byline">By Ana Brel</p>
      <figure><img src="dam.jpg"><figcaption>The dam on Monday</figcaption></figure>
      <p>${STORY[0]}</p><div class="ad">Boats!</div><h2>The night</h2><p>${STORY[1]}</p>
      <p><a href="/x">Read more: The dam in numbers</a></p><p>${STORY[2]}</p></article>
      <section id="comments"><p>I live there and I saw it all, and it was much worse than what they say in the papers.</p></section></main>
      <footer>© Brennick Post</footer></body></html>`;
    expect(textOf(page)).toBe([STORY[0], "The night", STORY[1], STORY[2]].join("\n\n"));
  });

  it("is found where the rules would take it for something else", () => {
    expect(textOf(`<body><nav><div class="menu">${PARAGRAPHS}</div></nav></body>`)).toBe(STORY.join("\n\n"));
  });

  it("is found in the data where only a script shows it", () => {
    const data = JSON.stringify({ "@type": "NewsArticle", headline: "Dam", articleBody: STORY.join("\n\n") });
    const { text, metadata } = extractPage(
      `<body><div id="app"></div><script type="application/ld+json">${data}</script></body>`,
    );
    expect(text).toBe(STORY.join("\n\n"));
    expect(metadata.title).toBe("Dam");
  });

  it("keeps headings that resemble the title, and posts from elsewhere", () => {
    const page = `<title>The dam of Brennick</title><article><h1>The dam of Brennick</h1><p>${STORY[0]}</p>
      <h2>The dam of Brennick before the night</h2><p>${STORY[1]}</p>
      <div class="social-embed"><blockquote class="tweet"><p>The river is back in its bed. <a href="/t">#ansel</a></p>— Sanna Pell
      <a href="/s">4 May</a></blockquote></div><p>${STORY[2]}</p></article>`;
    expect(textOf(page)).toContain("The dam of Brennick before the night");
    expect(textOf(page)).toContain("The river is back in its bed.");
  });

  it("is nothing where there is none", () => {
    expect(textOf("")).toBe("");
    expect(textOf("<p>Welcome!</p>")).toBe("");
    expect(
      textOf(`<ul>${"<li><a href='/x'>A long headline of some other article in the paper</a></li>".repeat(30)}</ul>`),
    ).toBe("");
  });

  it("keeps NULs, lone surrogates and right-to-left text", () => {
    const odd = `<p>אמר השר כי המים חזרו אל הנהר, ואיש לא נפגע בלילה הזה בעיר או בכפרים שסביבה, כך אמר.</p>`;
    expect(textOf(`<article>${PARAGRAPHS}${odd}<p>\ud800 ${STORY[0]}\u0000</p></article>`)).toMatch(
      /אמר השר.*\ud800 The river/s,
    );
  });
});

describe("a hostile page", () => {
  it("runs nothing and reaches nothing", () => {
    const page = `<article>${PARAGRAPHS}<script>globalThis.owned = 1</script><img src="http://127.0.0.1:1/x" onerror="globalThis.owned = 1">
      <iframe src="http://127.0.0.1:1/"></iframe><link rel="stylesheet" href="http://127.0.0.1:1/x.css"></article>`;
    expect(textOf(page)).toBe(STORY.join("\n\n"));
    expect("owned" in globalThis).toBe(false);
  });

  const hostile: [string, string][] = [
    ["deep boxes", "<div>".repeat(50_000) + PARAGRAPHS],
    ["deep inline elements", "<b>a".repeat(20_000)],
    ["open tables", "<table><tr><td>".repeat(120) + PARAGRAPHS],
    ["a long table", `<table>${"<tr><td>a<td>b</tr>".repeat(5_000)}</table>${PARAGRAPHS}`],
    ["end tags of nothing", "</p>".repeat(5_000) + PARAGRAPHS],
    [
      "flat paragraphs",
      "<p>The river rose, she said, and rose again, and nobody was glad of it in the town.</p>".repeat(5_000),
    ],
    [
      "a long title and a long heading",
      `<title>${"a b ".repeat(50_000)}</title><h1>${"c d ".repeat(50_000)}</h1>${PARAGRAPHS}`,
    ],
    ["posts in deep boxes", "<div>".repeat(50) + "<blockquote>It rose, she said.</blockquote>".repeat(3_000)],
    ["a long space", `<p>a${" ".repeat(1_000_000)}b</p>${PARAGRAPHS}`],
    ["deep JSON-LD", `<script type="application/ld+json">${"[".repeat(500_000)}</script>${PARAGRAPHS}`],
    [
      "JSON-LD graphs in graphs",
      `<script type="application/ld+json">${'{"@graph":['.repeat(9_000)}${"]}".repeat(9_000)}</script>`,
    ],
  ];
  it.each(hostile)("of %s takes bounded time and no stack", { timeout: 60_000 }, (_, page) => {
    const from = performance.now();
    textOf(page);
    expect(performance.now() - from).toBeLessThan(20_000);
  });

  it.each([
    ["elements", "<b>x</b>".repeat(40_000)],
    ["rows in tables within tables", "<table><tr><td>".repeat(5_000)],
    ["signs", "<".repeat(100_000)],
    ["references", "&amp;".repeat(100_000)],
  ])("of too many %s is refused", (_, page) => expect(() => textOf(page)).toThrow(PageTooComplex));

  it("of any other kind does no harm", () => {
    const pieces = [
      "<div>",
      "</div>",
      "<p>",
      "<",
      ">",
      '"',
      "<!--",
      "-->",
      "<svg>",
      "<table>",
      "<td>",
      "</body>",
      "&",
      "&#0;",
      "\0",
    ];
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...STORY), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        expect(typeof textOf(parts.join(""))).toBe("string");
      }),
      { numRuns: 300 },
    );
  });
});
