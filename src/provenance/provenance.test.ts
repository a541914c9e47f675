import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layText } from "../text/lay.ts";
import { factsOf, hopsIn, provenanceOf } from "./for-tests.ts";
import { findProvenance } from "./provenance.ts";

describe("findProvenance", () => {
  it("reads the hops from the text alone", () => {
    const text = "Selk told Channel Six that it holds. It leaks, according to court records.";
    const { hops, occasions } = provenanceOf(text);
    expect(hops.map(({ from, attributions }) => [from, attributions])).toEqual([
      ["Channel Six", []],
      ["court records", []],
    ]);
    expect(occasions).toEqual([]);
  });

  it("hands the last hop to the article's outlet, and to nobody where that isn't known", () => {
    const text = "Selk told Channel Six that it holds.";
    expect(provenanceOf(text).hops[0]?.to).toBeNull();
    expect(provenanceOf(text, [], { outlet: "The Harbour Times" }).hops[0]?.to).toBe("The Harbour Times");
  });

  it("finds nothing in nothing", () => {
    expect(provenanceOf("")).toEqual({ hops: [], occasions: [], on: [] });
  });

  it("reads a wire's credit in furniture, and no other hop there", () => {
    const text = "It holds.\nRead more: Selk told Channel Six that it leaks\nNorthern Wire contributed to this report.";
    const facts = factsOf(text);
    facts.parts[1]!.kind = "teaser";
    facts.parts[2]!.kind = "credit";
    const { hops } = findProvenance(layText(text, facts.parts), facts, [], []);
    expect(hops.map(({ from, form }) => [from, form])).toEqual([["Northern Wire", "wire"]]);
  });

  const pieces = fc.constantFrom(
    "Selk",
    "told",
    "said",
    "the Post",
    "The Harbour Times",
    "CNN",
    "'s",
    "“",
    "”",
    '"',
    ",",
    ".",
    "\n",
    "\n\n",
    "(Reuters) -",
    "reported",
    "according to",
    "the report",
    "in a statement",
    "at a rally in Keld",
    "on Tuesday",
    "citing",
    "This was",
    "by",
    "— A (@a) March 3, 2024",
    "Dana Bell",
    "and",
    "\u00a0",
    "\ud800",
    "interview with",
    "his",
    "the paper",
    "Channel Six",
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" "));

  it("points at words that are there, in any text", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, outlet) => {
        const facts = factsOf(text, outlet ? { outlet: "CNN", date: "2024-03-14" } : {});
        const layer = layText(text, facts.parts);
        const said = [...text.matchAll(/told|said|reported/g)].map(({ index, 0: word }, i) => ({
          id: `a${i}`,
          source: [],
          cue: [[index, index + word.length]] as [number, number][],
          content: [],
          kind: "indirect" as const,
          act: "speech" as const,
          speaker: i % 2 ? "p1" : null,
          within: null,
          confidence: 1,
        }));
        const found = findProvenance(layer, facts, said, []);
        const ids = new Set(said.map(({ id }) => id));
        for (const { evidence, from, attributions } of found.hops) {
          expect(evidence[0]).toBeGreaterThanOrEqual(0);
          expect(evidence[1]).toBeGreaterThan(evidence[0]);
          expect(evidence[1]).toBeLessThanOrEqual(text.length);
          expect(from).not.toBe("");
          for (const id of attributions) expect(ids.has(id)).toBe(true);
        }
        expect(found.occasionOf).toHaveLength(said.length);
        const known = new Set(found.occasions.map(({ id }) => id));
        for (const id of found.occasionOf) if (id !== null) expect(known.has(id)).toBe(true);
        expect(found.occasions.every(({ id }) => found.occasionOf.includes(id))).toBe(true);
        expect(findProvenance(layer, facts, said, [])).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '"',
    "(",
    "— (@",
    " (@",
    "told CNN ",
    "The New York Times ",
    "the report said. ",
    "Aa ",
    "CNN's Aa Bb ",
    "in a ",
    "This was reported by Reuters. ",
    "the Post. ",
    "a letter by Aa Bb of Cc ",
    "interview\n",
  ])("takes time in proportion to the length of a text of %j", (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const facts = factsOf(text);
      const layer = layText(text, facts.parts);
      const start = process.cpuUsage();
      findProvenance(layer, facts, [], []);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(10_000);
    // Twelve times the length in at most forty times the time, with room for a busy machine: a square would take 144 times.
    expect(time(120_000)).toBeLessThan(40 * Math.max(time(10_000), 15));
  });
});

it("the example in the documentation of the room holds", () => {
  expect(hopsIn("It leaks, reports Lantern.NEWS with reference to Maravpress.")).toEqual([
    "Maravpress → Lantern.NEWS | citing | with reference to Maravpress",
    "Lantern.NEWS | reported | reports Lantern.NEWS",
  ]);
});
