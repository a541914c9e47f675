import { describe, expect, it } from "vitest";
import type { Reading } from "../reading/reading.ts";
import { READING_VERSION } from "../reading/version.ts";
import { statementsOf } from "./statements-of.ts";

const TEXT = "“The river,” Mira Vossel told reporters, “will not wait.” Officials fear a flood.";
const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const READING: Reading = {
  version: READING_VERSION,
  id: "brenn-1",
  text: TEXT,
  article: {
    headline: null,
    outlet: { name: "Brenn Courier", evidence: { field: "source" } },
    byline: null,
    published: { date: "2021-03", precision: "month", evidence: { field: "date" } },
    language: "en",
    parts: [],
  },
  attributions: [
    {
      id: "a1",
      source: [span("Mira Vossel")],
      cue: [span("told reporters")],
      content: [span("“The river,”"), span("“will not wait.”")],
      kind: "direct",
      act: "speech",
      speaker: "p1",
      occasion: "o1",
      within: null,
      confidence: 0.9,
    },
    {
      id: "a2",
      source: [span("Officials")],
      cue: [span("fear")],
      content: [span("a flood")],
      kind: "indirect",
      act: "attitude",
      speaker: null,
      occasion: null,
      within: null,
      confidence: 0.5,
    },
  ],
  people: [
    {
      id: "p1",
      name: "Mira Vossel",
      kind: "person",
      roles: [
        { role: "mayor", evidence: [0, 1] },
        { role: "mayor", evidence: [2, 3] },
      ],
      mentions: [span("Mira Vossel")],
    },
  ],
  occasions: [{ id: "o1", kind: "briefing", with: null, place: null, date: null, evidence: span("reporters") }],
  provenance: [],
  engine: { name: "fast", model: "test" },
};

describe("the statements of a reading", () => {
  const [first, second] = statementsOf(READING, "k1");

  it("hold the words of each attribution, its speaker, occasion and days", () => {
    expect(first).toEqual({
      id: "k1#a1",
      article: "k1",
      outlet: "Brenn Courier",
      published: [18687, 18717],
      kind: "direct",
      act: "speech",
      content: ["“The river,”", "“will not wait.”"],
      cue: "told reporters",
      speaker: { name: "Mira Vossel", kind: "person", roles: ["mayor"] },
      occasion: READING.occasions[0],
    });
  });
  it("are one for each attribution, attitudes too, and invent no speaker", () => {
    expect(second).toMatchObject({ id: "k1#a2", act: "attitude", content: ["a flood"], speaker: null, occasion: null });
    expect(statementsOf(READING, "k1")).toHaveLength(2);
  });
});
