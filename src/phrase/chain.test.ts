import { describe, expect, it } from "vitest";
import type { Hop, Occasion, Reading } from "../reading/reading.ts";
import { chainOf } from "./chain.ts";
import { directoryOf } from "./directory.ts";

/** The chain of one attribution by Vossel, with these between him and the outlet. */
function chain(outlet: string | null, from: string[], occasion?: Partial<Occasion>): string[] {
  const hops: Hop[] = from.map((name) => ({
    from: name,
    to: null,
    form: "citing",
    evidence: [0, 1],
    attributions: ["a1"],
  }));
  const reading = {
    article: { outlet: outlet === null ? null : { name: outlet, evidence: { field: "outlet" } } },
    people: [{ id: "p1", name: "Vossel" }],
    occasions: occasion ? [{ id: "o1", kind: "interview", with: null, place: null, date: null, ...occasion }] : [],
    provenance: hops,
    attributions: [{ id: "a1", source: [], speaker: "p1", occasion: occasion ? "o1" : null }],
  } as unknown as Reading;
  return chainOf(directoryOf(reading), reading.attributions[0]!);
}

describe("chainOf", () => {
  it("goes from the speaker by the occasion and each hand to the outlet", () => {
    expect(
      chain("Lantern", ["Courier", "Maravpress"], { kind: "speech", place: "Tessary", date: "2024-10-03" }),
    ).toEqual(["Vossel", "speech in Tessary, 2024-10-03", "Courier", "Maravpress", "Lantern"]);
  });

  it("names a hand once, with or without its article", () => {
    expect(chain("Harbour Times", ["The Harbour Times"])).toEqual(["Vossel", "The Harbour Times"]);
    expect(chain("Lantern", ["The Harbour Times"], { with: "Harbour Times" })).toEqual([
      "Vossel",
      "interview with Harbour Times",
      "Lantern",
    ]);
  });

  it("names a document once, as the occasion or as a hand", () => {
    expect(chain("Lantern", ["statement"], { kind: "statement" })).toEqual(["Vossel", "statement", "Lantern"]);
  });

  it("is empty where the article names nothing between the speaker and itself", () => {
    expect(chain("Lantern", [])).toEqual([]);
    expect(chain(null, [], { kind: "column", with: "Lantern" })).toEqual(["Vossel", "column in Lantern"]);
  });
});
