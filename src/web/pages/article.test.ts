import { describe, expect, it } from "vitest";
import { readingOf, spanOf } from "../reading.case.ts";
import { keyOf } from "../record.case.ts";
import { siteOf } from "../site.case.ts";

const TEXT = `The gate stays shut
The Brenn Courier reported that Mira Vossel, the mayor, had said “the gate stays shut”.
Read more: All about the river`;
const [HEADLINE, STORY, TEASER] = TEXT.split("\n") as [string, string, string];
const READING = readingOf(
  "brenn-2",
  TEXT,
  [
    {
      source: ["The Brenn Courier"],
      cue: ["reported"],
      content: ["that Mira Vossel, the mayor, had said “the gate stays shut”"],
      kind: "mixed",
    },
    {
      source: ["Mira Vossel, the mayor,"],
      cue: ["had said"],
      content: ["“the gate stays shut”"],
      within: "a1",
      speaker: "p1",
      confidence: 0.3,
      occasion: "o1",
    },
  ],
  {
    article: {
      headline: HEADLINE,
      outlet: { name: "Lantern", evidence: { field: "publisher" } },
      byline: null,
      published: { date: "2024-03", precision: "month", evidence: spanOf(TEXT, "the river") },
      language: "en",
      parts: [
        { kind: "headline", span: spanOf(TEXT, HEADLINE) },
        { kind: "paragraph", span: spanOf(TEXT, STORY) },
        { kind: "teaser", span: spanOf(TEXT, TEASER) },
      ],
    },
    people: [
      {
        id: "p1",
        name: "Mira Vossel",
        kind: "person",
        roles: [{ role: "mayor", evidence: spanOf(TEXT, "the mayor") }],
        mentions: [spanOf(TEXT, "Mira Vossel")],
      },
    ],
    occasions: [
      { id: "o1", kind: "speech", with: null, place: "Brennick", date: null, evidence: spanOf(TEXT, "had said") },
    ],
    provenance: [
      {
        from: "Brenn Courier",
        to: "Lantern",
        form: "reported",
        evidence: spanOf(TEXT, "reported"),
        attributions: ["a2"],
      },
    ],
  },
);

async function articlePage(reading = READING) {
  const { page } = await siteOf([reading]);
  return page(`/article/${keyOf(reading)}`);
}
const words = (node: { textContent: string | null } | null | undefined) =>
  node?.textContent?.replace(/\s+/g, " ").trim();

describe("the article page", () => {
  it("gives the text as it was, paragraph by paragraph, furniture greyed", async () => {
    const document = await articlePage();
    for (const number of document.querySelectorAll(".text .number, .text .label")) number.remove();
    const paragraphs = [...document.querySelectorAll(".text")];
    expect(paragraphs.map((one) => one.textContent!.trim())).toEqual([HEADLINE, STORY, TEASER]);
    expect(paragraphs.map((one) => one.classList.contains("furniture"))).toEqual([false, false, true]);
  });

  it("nests attributions within attributions", async () => {
    const document = await articlePage();
    const outer = document.querySelector('.content[data-of="a1"]')!;
    expect(outer.classList.contains("h1")).toBe(true);
    expect(words(outer.querySelector('.content[data-of="a2"]'))).toBe("“the gate stays shut”");
    expect(words(outer.querySelector('.source[data-of="a2"]'))).toBe("Mira Vossel, the mayor,");
    expect(words(document.querySelector("#note-a2"))).toContain("as told in 1");
  });

  it("says how sure it is, and marks what it doubts", async () => {
    const document = await articlePage();
    expect(words(document.querySelector("#note-a1 .confidence"))).toBe("90 % sure");
    expect(words(document.querySelector("#a2"))).toBe("Statement 2?");
  });

  it("shows the chain of hands, each with the words that prove it", async () => {
    const document = await articlePage();
    const steps = [...document.querySelectorAll(".chain > li")];
    expect(steps.map((step) => words(step.querySelector(".fact")))).toEqual([
      "Mira Vossel",
      "speech in Brennick",
      "Brenn Courier",
      "Lantern",
    ]);
    for (const step of steps) {
      const fact = step.querySelector(".fact")!;
      const proof = document.getElementById(fact.getAttribute("aria-describedby")!)!;
      expect(proof.getAttribute("role")).toBe("tooltip");
      const href = fact.getAttribute("href");
      if (href) expect(words(proof.querySelector("b"))).toBe(words(document.querySelector(href)));
    }
    expect(words(steps[3]!.querySelector(".proof"))).toBe("Given with the article, in its field “publisher”.");
  });

  it("has no id twice and no link within the page that leads nowhere", async () => {
    const document = await articlePage();
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute("href")!.slice(1));
    }
  });
});

it("an article without a headline is called by how its story begins", async () => {
  const text = `12 March 2024\n${"The river rose again and nobody had counted on it. ".repeat(4)}`;
  const nameless = readingOf("brenn-3", text, [], {
    article: { ...READING.article, headline: null, parts: [{ kind: "date", span: [0, 13] }] },
  });
  const document = await articlePage(nameless);
  expect(words(document.querySelector("h1"))).toMatch(/^The river rose again .{40,80}[a-z.]…$/);
});

describe("a hostile article", () => {
  const EVIL = `"><script>alert(1)</script> <img src=x onerror=alert(2)> ' onmouseover=alert(3) javascript:alert(4) </title>`;
  const hostile = readingOf(
    EVIL,
    `${EVIL} said ${EVIL}!`,
    [{ source: [EVIL], cue: ["said"], content: [`${EVIL}!`], speaker: "p1", occasion: "o1" }],
    {
      article: {
        headline: EVIL,
        outlet: { name: EVIL, evidence: { field: EVIL } },
        byline: { name: EVIL, evidence: [0, 40] },
        published: { date: EVIL, precision: "day", evidence: { field: EVIL } },
        language: EVIL,
        parts: [],
      },
      people: [{ id: "p1", name: EVIL, kind: "person", roles: [{ role: EVIL, evidence: [0, 10] }], mentions: [] }],
      occasions: [{ id: "o1", kind: EVIL, with: EVIL, place: EVIL, date: EVIL, evidence: [0, 5] }],
      provenance: [{ from: EVIL, to: EVIL, form: EVIL, evidence: [3, 9], attributions: ["a1"] }],
      engine: { name: EVIL, model: EVIL },
    },
  );

  it("is text and nothing else", async () => {
    const { get, page } = await siteOf([hostile]);
    for (const address of ["/", "/articles", `/article/${keyOf(hostile)}`]) {
      const markup = await (await get(address)).text();
      expect(markup).toContain("&lt;script&gt;");
      expect(markup.match(/<script/g)).toHaveLength(1);
      const document = await page(address);
      expect([...document.querySelectorAll("main img, main script, [onerror], [onmouseover]")]).toEqual([]);
      for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^[/#]/);
    }
  });
});
