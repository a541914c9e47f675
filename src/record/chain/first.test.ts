import { describe, expect, it } from "vitest";
import { firstOf } from "./first.ts";
import { report } from "./report.case.ts";

const at = (article: string, from: number | null, to: number | null, hops: string[] = []) =>
  report(article, article, { published: [from, to], hops });

describe("who had it first", () => {
  it("is certain where all others appeared later", () => {
    expect(firstOf([at("B", 5, 5), at("A", 4, 4), at("C", 6, 9)])).toEqual({
      certainty: "certain",
      reports: ["A#a1"],
      elsewhere: [],
      reason: "earliest",
    });
  });

  it("is certain where all others credit it, whatever their days", () => {
    expect(firstOf([at("A", 5, 5), at("B", 5, 5, ["citing A"])])).toMatchObject({
      certainty: "certain",
      reports: ["A#a1"],
      reason: "credited",
    });
  });

  it("is probable where others can have been as early, but not earlier", () => {
    expect(firstOf([at("A", 4, 5), at("B", 5, 9)])).toMatchObject({ certainty: "probable", reports: ["A#a1"] });
  });

  it("is unknown on the same day, and where something has no date", () => {
    expect(firstOf([at("B", 5, 5), at("A", 5, 5)])).toMatchObject({
      certainty: "unknown",
      reports: ["A#a1", "B#a1"],
      reason: "same day",
    });
    expect(firstOf([at("A", 5, 5), report("B", "B")])).toMatchObject({
      certainty: "unknown",
      reason: "no date",
    });
  });

  it("is at most probable where it credits an outlet whose article isn't there", () => {
    expect(firstOf([at("A", 4, 4, ["citing Maravpress"]), at("B", 5, 5)])).toMatchObject({
      certainty: "probable",
      elsewhere: ["Maravpress"],
    });
  });

  it("doesn't take an agency's own mark, or what another report credits, for somebody before it", () => {
    const wire = report("W", null, { day: 4, hops: ["wire Northern Wire"] });
    expect(firstOf([wire, at("B", 5, 5, ["citing Maravpress"])])).toMatchObject({
      certainty: "certain",
      reports: ["W#a1"],
      elsewhere: [],
    });
  });

  it("survives a ring of credits", () => {
    expect(firstOf([at("A", 4, 4, ["citing B"]), at("B", 4, 4, ["citing A"])])).toMatchObject({ certainty: "unknown" });
  });

  it("of a single article is that", () => {
    expect(firstOf([report("A", null)])).toMatchObject({ certainty: "certain", reports: ["A#a1"] });
  });
});
