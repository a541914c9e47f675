import { describe, expect, it } from "vitest";
import { report } from "./report.case.ts";
import { type Trace, traceReports } from "./trace.ts";

const column = report("herald", "The Maravian Herald", { day: 4, hops: ["column Harbour Times"] });
const relay = report("ledger", "Eastern Ledger", { day: 5, hops: ["reported Maravian Herald"] });

const names = ({ steps }: Trace) => steps.map(({ name }) => name);
const traceTo = (article: string, ...args: Parameters<typeof traceReports>) =>
  traceReports(...args).find(({ report }) => report === `${article}#a1`)!;

describe("the trace of an utterance", () => {
  it("goes on through a hand whose own article is in the record", () => {
    const trace = traceTo("ledger", [relay, column]);
    expect(names(trace)).toEqual(["Henrik Vossel", "Harbour Times", "Maravian Herald", "Eastern Ledger"]);
    expect(trace.steps[2]).toMatchObject({ form: "reported", found: { article: "herald", by: "words" } });
    expect(trace.steps[1]).toMatchObject({ form: "column", found: null });
  });

  it("proves each step with words, and says of which article", () => {
    const [, first, second] = traceTo("ledger", [relay, column]).steps;
    expect(first!.proof).toMatchObject({ article: "herald", words: "column Harbour Times" });
    expect(second!.proof).toMatchObject({ article: "ledger", words: "reported Maravian Herald" });
    for (const { article, spans, words } of [first!.proof!, second!.proof!])
      expect((article === "herald" ? column : relay).text.slice(...spans[0]!)).toBe(words);
  });

  it("names each hand once, and not the outlet before itself", () => {
    const both = { ...relay, hops: [...column.hops, ...relay.hops] };
    expect(names(traceTo("ledger", [both, column]))).toEqual(names(traceTo("ledger", [relay, column])));
    const own = report("h", "The Harbour Times", { hops: ["interview Harbour Times"] });
    expect(names(traceTo("h", [own]))).toEqual(["Henrik Vossel", "The Harbour Times"]);
  });

  it("names the nearest article of a hand whose report isn't there, and says that it has other words", () => {
    const nearby = [report("old", "Maravian Herald", { day: 1 }), report("near", "Maravian Herald", { day: 4 })];
    const late = report("late", "Maravian Herald", { day: 6 });
    expect(traceTo("ledger", [relay], [...nearby, late]).steps[1]).toMatchObject({
      found: { article: "near", by: "speaker" },
    });
    expect(traceTo("ledger", [relay], [late]).steps[1]!.found).toBeNull();
  });

  it("ends where two articles credit each other", () => {
    const ring = [report("a", "Aland", { hops: ["citing Bland"] }), report("b", "Bland", { hops: ["citing Aland"] })];
    expect(names(traceTo("a", ring))).toEqual(["Henrik Vossel", "Bland", "Aland"]);
  });

  it("begins with the occasion, and leaves open what nobody names", () => {
    const occasion = {
      id: "o1",
      kind: "session",
      with: null,
      place: null,
      date: null,
      evidence: [0, 4] as [number, number],
    };
    const [trace] = traceReports([report("a", null, { speaker: null, occasion, text: "In the session" })]);
    expect(trace!.steps).toMatchObject([
      { kind: "occasion", name: "session", proof: { words: "In t" } },
      { kind: "outlet", name: null, proof: null },
    ]);
  });
});
