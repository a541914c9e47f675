import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findFacts } from "../article/facts.ts";
import type { Attribution } from "../reading/reading.ts";
import { layText } from "../text/lay.ts";
import { findProvenance } from "./provenance.ts";

const SEEDS = new URL("../../../shared/seeds/", import.meta.url);
const CUE =
  /\b(?:according to|said|stated|stressed|noted|added|explain(?:s|ed)|emphasi[sz]e[sd]|recalled|reminded|claims|concluded|elaborated)\b/g;

/** One speaker's statements, by their cues alone: enough to see what their occasions and hops are. */
function provenanceOfSeed(id: string) {
  const text = readFileSync(new URL(id, SEEDS), "utf8");
  const facts = findFacts({ id, text });
  const attributions = [...text.matchAll(CUE)].map(({ index, 0: cue }, i): Omit<Attribution, "occasion"> => {
    const span: [number, number] = [index, index + cue.length];
    return {
      id: `a${i}`,
      source: [],
      cue: [span],
      content: [],
      kind: "indirect",
      act: "speech",
      speaker: "p1",
      within: null,
      confidence: 1,
    };
  });
  const found = findProvenance(layText(text, facts.parts), facts, attributions, []);
  return { ...found, hands: [...found.hops.map(({ from }) => from), ...(facts.outlet ? [facts.outlet.name] : [])] };
}

// Other people's articles, which lie beside the checkout and not in it: without them there is nothing to read.
describe.skipIf(!existsSync(SEEDS))("the provenance of the first readers' five articles", () => {
  const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).sort().map(provenanceOfSeed) : [];

  it("names the hands in their order, up to the outlet", () => {
    expect(seeds.map(({ hands }) => hands)).toEqual([
      ["Ukrinform", "Censor.NET"],
      ["Financial Times", "European Pravda", "LB.ua"],
      ["Ukrinform"],
      ["Interfax-Ukraine", "Censor.NET"],
      ["Financial Times"],
    ]);
  });

  it("tells each article's one occasion", () => {
    const occasions = seeds.map((seed) => seed.occasions.map(({ kind, with: other, place }) => [kind, other, place]));
    expect(occasions[0]).toEqual([["press conference", null, "Bucharest"]]);
    expect(occasions[1]).toEqual([["column", "Financial Times", null]]);
    expect(occasions[2]).toEqual([["remarks", "journalists", null]]);
    expect(occasions[3]).toEqual([["session", "Nordic Council", null]]);
    expect(occasions[4]).toEqual([["interview", "Financial Times", null]]);
  });

  it.each([0, 1, 3, 4])("has every statement of article %i on it, and through all its hands", (seed) => {
    const { occasionOf, hops } = seeds[seed]!;
    expect(occasionOf.length).toBeGreaterThan(2);
    expect(new Set(occasionOf)).toEqual(new Set(["o1"]));
    for (const { attributions } of hops) expect(attributions).toHaveLength(occasionOf.length);
  });
});
