import type { Hop, Reading } from "../reading/reading.ts";
import { readingOf, spanOf, type Told } from "./reading.case.ts";
import type { Alike } from "./record.case.ts";

/** An article about the river: “Name: words” one a line, direct where they stand in quotation marks. */
function story(id: string, outlet: string | null, date: string | null, lines: string[], credit?: string): Reading {
  const people = [...new Set(lines.map((line) => line.slice(0, line.indexOf(": "))))];
  const text = lines.map((line) => line.replace(": ", " said: ")).join("\n") + (credit ? `\n${credit}` : "");
  const told = lines.map((line): Told => {
    const [name, words] = [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)];
    const speaker = `p${people.indexOf(name) + 1}`;
    return { source: [name], cue: ["said"], content: [words], speaker, kind: words[0] === "“" ? "direct" : "indirect" };
  });
  const hop = (words: string): Hop => ({
    from: words.slice(words.search(/\p{Lu}/u)),
    to: outlet,
    form: "citing",
    evidence: spanOf(text, words),
    attributions: lines.map((_, i) => `a${i + 1}`),
  });
  return readingOf(id, text, told, {
    article: {
      headline: `The news of ${id}`,
      outlet: outlet === null ? null : { name: outlet, evidence: { field: "publisher" } },
      byline: null,
      published: date === null ? null : { date, precision: "day", evidence: { field: "date" } },
      language: "en",
      parts: [],
    },
    people: people.map((name, i) => ({
      id: `p${i + 1}`,
      name,
      kind: "person",
      roles: [],
      mentions: [spanOf(text, name)],
    })),
    provenance: credit ? [hop(credit)] : [],
  });
}

/** A few articles that share utterances and a talking point. */
export const RIVER: readonly Reading[] = [
  story("wire", "Northern Wire", "2024-03-12", [
    "Henrik Vossel: “Water must never be used as a weapon, not against a neighbour.”",
  ]),
  story(
    "courier",
    "Tessary Courier",
    "2024-03-13",
    ["Henrik Vossel: “Water must never be a weapon.”", "Sanna Pell: nobody needed to panic"],
    "citing Northern Wire",
  ),
  story("post", "AC/DC Post", "2025-10-03", ["Ilena Dorvath: “Nobody may make a river a weapon.”"]),
  story("nameless", null, null, ["Henrik Vossel: Water must never be used as a weapon"]),
];

export const RIVER_ALIKE: Alike = {
  utterances: [["Water must"]],
  points: [["Water must", "Nobody may"]],
};
