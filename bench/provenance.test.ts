import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { countHops, type MarkedHop, provenance } from "./provenance.ts";
import { Tallies } from "./tally.ts";

const marked = (credited: string | null, evidence: [number, number], more: Partial<MarkedHop> = {}): MarkedHop => ({
  credited,
  evidence,
  self: false,
  anaphoric: false,
  inferred: false,
  ...more,
});

function count(gold: MarkedHop[], found: { from: string; evidence: [number, number] }[]) {
  const tallies = new Tallies();
  countHops(tallies, gold, found);
  const [named, anaphoric] = [tallies.of("hops named"), tallies.of("hops anaphoric (recall)")];
  return {
    named: [named.found, named.foundRight, named.gold, named.goldMet],
    anaphoric: [anaphoric.gold, anaphoric.goldMet],
  };
}

describe("countHops", () => {
  it("takes a hop for right where its evidence overlaps and its name agrees", () => {
    const gold = [marked("The Harbour Times", [0, 20])];
    expect(count(gold, [{ from: "Harbour Times", evidence: [10, 30] }]).named).toEqual([1, 1, 1, 1]);
    expect(count(gold, [{ from: "Brennick Post", evidence: [10, 30] }]).named).toEqual([1, 0, 1, 0]);
    expect(count(gold, [{ from: "Harbour Times", evidence: [20, 30] }]).named).toEqual([1, 0, 1, 0]);
  });

  it("counts no hop twice", () => {
    const twice = [marked("Channel Six", [0, 20]), marked("Channel Six", [5, 25])];
    expect(count(twice, [{ from: "Channel Six", evidence: [6, 18] }]).named).toEqual([1, 1, 2, 1]);
  });

  it("leaves out what credits the article's own outlet, and asks of anaphors only that they are found", () => {
    const gold = [marked("Channel Six", [0, 20], { self: true }), marked("Channel Six", [30, 50], { anaphoric: true })];
    expect(count(gold, [{ from: "Channel Six", evidence: [0, 20] }])).toEqual({
      named: [0, 0, 0, 0],
      anaphoric: [1, 0],
    });
    expect(count(gold, [{ from: "Channel Six", evidence: [30, 40] }])).toEqual({
      named: [1, 1, 0, 0],
      anaphoric: [1, 1],
    });
  });
});

const data = fileURLToPath(new URL("../../shared/data/outlets/provenance.dev.jsonl", import.meta.url));

describe.skipIf(!existsSync(data))("provenance (needs the marked articles of ../shared beside the checkout)", () => {
  it("measures on them", { timeout: 60_000 }, async () => {
    const figures = await provenance.run({ data, engine: "fast", print: () => {} });
    expect(figures["hops named F1"]).toBeGreaterThan(80);
    expect(figures["hops anaphoric R"]).toBeGreaterThan(50);
  });
});
