import { describe, expect, it } from "vitest";
import type { Reading } from "../../reading/reading.ts";
import { viewReading } from "./view.ts";

const text = "“The lake is full,” the secretary general said.\n\nRead more: Pell on rain";
const reading: Reading = {
  version: 1,
  id: "lake.txt",
  text,
  article: {
    headline: "Lake full",
    outlet: { name: "The Lantern", evidence: { field: "outlet" } },
    byline: null,
    published: { notBefore: "2024-03-01", notAfter: null, precision: "window", evidence: [] },
    language: null,
    parts: [
      { kind: "paragraph", span: [0, 47] },
      { kind: "teaser", span: [49, text.length] },
    ],
  },
  attributions: [
    {
      id: "a1",
      source: [[20, 41]],
      cue: [[42, 46]],
      content: [[0, 19]],
      kind: "direct",
      act: "speech",
      speaker: "p1",
      occasion: "o1",
      within: null,
      confidence: 0.912,
    },
  ],
  people: [{ id: "p1", name: "Henrik Vossel", kind: "person", roles: [], mentions: [[20, 41]] }],
  occasions: [{ id: "o1", kind: "press conference", with: null, place: "Brennick", date: null, evidence: [0, 1] }],
  provenance: [
    { from: "Maravpress", to: "Lantern", form: "citing", evidence: [0, 1], attributions: ["a1"] },
    { from: "Lantern", to: null, form: "reported", evidence: [0, 1], attributions: ["a1"] },
  ],
  engine: { name: "fast", model: "1" },
};

describe("viewReading", () => {
  it("shows who, how, what, on which occasion and through whose hands", () => {
    expect(viewReading(reading, { width: 80, colour: false })).toBe(
      [
        "Lake full",
        "The Lantern · 2024-03-01 or later · lake.txt",
        "left out: teaser",
        "",
        "  Henrik Vossel “the secretary general” [said]                      direct, 91 %",
        "  │ “The lake is full,”",
        "  Henrik Vossel → press conference in Brennick → Maravpress → Lantern",
        "",
        "─".repeat(80),
        "",
        "",
      ].join("\n"),
    );
  });

  it("says what is not known", () => {
    const bare: Reading = {
      ...reading,
      article: { ...reading.article, outlet: null, published: null, parts: [] },
      attributions: [{ ...reading.attributions[0]!, speaker: null, occasion: null, source: [], act: "document" }],
      provenance: [],
    };
    const view = viewReading(bare, { width: 80, colour: false });
    expect(view).toContain("outlet not named · undated · lake.txt");
    expect(view).toContain("nobody named [said]");
    expect(view).toContain("direct, document, 91 %");
    expect(view).not.toContain("→");
    expect(viewReading({ ...bare, attributions: [] }, { width: 80, colour: false })).toContain("nobody is quoted");
  });

  it("says by words all that it says by colour", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is written with them
    const uncoloured = viewReading(reading, { width: 80, colour: true }).replace(/\u001b\[\d+m/g, "");
    expect(uncoloured).toBe(viewReading(reading, { width: 80, colour: false }));
  });
});
