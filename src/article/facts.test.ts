import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FURNITURE_KINDS, type Part } from "./article.ts";
import { findFacts } from "./facts.ts";
import { STORY } from "./furniture/found-by.ts";

const kinds = (text: string, title?: string) =>
  findFacts({ id: "1", text, ...(title ? { title } : {}) }).parts.map(({ kind, span }) => [kind, text.slice(...span)]);

describe("the parts of an article", () => {
  it("are headline, lead, paragraphs and furniture, in the order of the text", () => {
    expect(
      kinds(
        [
          "MainNews -",
          "Rook closes the old bridge",
          "Photo: EPA/UPG",
          STORY,
          "Nobody was hurt.",
          "Tags: bridges, ferries",
        ].join("\n\n"),
      ),
    ).toEqual([
      ["navigation", "MainNews -"],
      ["headline", "Rook closes the old bridge"],
      ["credit", "Photo: EPA/UPG"],
      ["lead", STORY],
      ["paragraph", "Nobody was hurt."],
      ["tags", "Tags: bridges, ferries"],
    ]);
  });

  it("part a date prefix from the lead behind it", () => {
    expect(kinds(`date 2022-11-30 ${STORY}\n\nThis was stated by the mayor at a meeting in Port Ede.`)).toEqual([
      ["date", "date 2022-11-30"],
      ["lead", STORY],
      ["paragraph", "This was stated by the mayor at a meeting in Port Ede."],
    ]);
  });

  it("part a headline from the caption before it and the deck behind it", () => {
    expect(kinds(`She said no. | AP Photo Rook closes the old bridge\n\n${STORY}`)).toEqual([
      ["credit", "She said no. | AP Photo"],
      ["headline", "Rook closes the old bridge"],
      ["lead", STORY],
    ]);
    expect(
      kinds(`Rook closes the old bridge The town is cut in two.\n\n${STORY}`, "Rook closes the old bridge")[1]![0],
    ).toBe("lead");
  });

  it("leave a lead in pieces where a card was glued into it", () => {
    expect(
      kinds("Tilda Rook Tilda Ann RookRook defends the dam and its price MORE said on Monday that she would stay."),
    ).toEqual([
      ["lead", "Tilda Rook"],
      ["teaser", "Tilda Ann RookRook defends the dam and its price MORE"],
      ["lead", "said on Monday that she would stay."],
    ]);
  });

  it("leave a dateline in the lead", () => {
    const lead = `PORT EDE, Nov. 3 (Reuters) — ${STORY}`;
    expect(kinds(lead)).toEqual([["lead", lead]]);
  });

  it("take the first sentence for the lead, not a summary's points over it", () => {
    expect(kinds(`Story highlights Council closes bridge\n\nFerry to run all night\n\n${STORY}`)).toEqual([
      ["navigation", "Story highlights"],
      ["paragraph", "Council closes bridge"],
      ["paragraph", "Ferry to run all night"],
      ["lead", STORY],
    ]);
  });
});

describe("whatever the text", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      STORY,
      "Read more: Ferry strike",
      "Advertisement",
      "Photo: EPA/UPG",
      "By Ada Rook",
      "Tags: a, b",
      "date 2022-11-30 A ferry sank.",
      "___",
      "",
      "Tilda Rook Tilda Ann RookRook defends the dam and balks at its price MORE.",
      "Sign up for our newsletter",
      "(RELATED: Bridge). (RELATED: Ferry)",
      "“",
      '"',
      "Ada Rook",
      "EDE TODAY",
      "© 2019 Ede",
      "PORT EDE (AP) — On May 3, 2019, it fell.",
      "Caption. | AP Photo Title of it",
      " . ",
      "\ud800",
    ),
  );
  const text = fc
    .array(line, { maxLength: 25 })
    .chain((lines) => fc.constantFrom("\n", "\n\n", " ", "\r\n").map((end) => lines.join(end)));

  it("parts are in order, apart, and hold every character that isn't blank", () => {
    fc.assert(
      fc.property(text, fc.option(line), (text, title) => {
        const { parts } = findFacts({ id: "1", text, ...(title ? { title } : {}) });
        let end = 0;
        for (const part of parts) {
          expect(part.span[0]).toBeGreaterThanOrEqual(end);
          expect(part.span[1]).toBeGreaterThan(part.span[0]);
          expect(text.slice(end, part.span[0]).trim()).toBe("");
          end = part.span[1];
        }
        expect(text.slice(end).trim()).toBe("");
        const leads = parts.filter(({ kind }: Part) => kind === "lead");
        if (leads.length > 1) expect(text.slice(leads[0]!.span[0], leads.at(-1)!.span[1])).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 300 },
    );
  });

  it("evidence lies inside the text, and the same article gives the same facts", () => {
    fc.assert(
      fc.property(text, (text) => {
        const facts = findFacts({ id: "1", text });
        expect(findFacts({ id: "1", text })).toEqual(facts);
        const spans = [facts.outlet, facts.byline, facts.published].flatMap((fact) => {
          const evidence = fact?.evidence;
          if (!Array.isArray(evidence)) return [];
          return (typeof evidence[0] === "number" ? [evidence] : evidence) as [number, number][];
        });
        for (const [start, end] of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each([
    ["quotation marks", (n: number) => '"'.repeat(n)],
    ["open brackets", (n: number) => "(".repeat(n)],
    ["short lines", (n: number) => "a b\n".repeat(n / 4)],
    ["glued cards", (n: number) => "Ada RookDem at sea again and again MORE ".repeat(n / 40)],
    ["titles", (n: number) => "Mayor closes the old bridge again\n".repeat(n / 34)],
    ["dates", (n: number) => "On May 3, 2019, it fell.\n".repeat(n / 25)],
  ])("half a megabyte of %s takes no longer than its length", (_, make) => {
    const time = (n: number) => {
      const begin = performance.now();
      findFacts({ id: "1", text: make(n) });
      return performance.now() - begin;
    };
    time(100_000);
    const small = Math.max(20, time(125_000));
    // Four times the length: sixteen times the time would be the square.
    expect(time(500_000)).toBeLessThan(small * 10);
  });
});

it("names furniture only by the kinds that an article has", () => {
  for (const { kind } of findFacts({ id: "1", text: "Advertisement\n\nTags: a" }).parts)
    expect(FURNITURE_KINDS).toContain(kind);
});
