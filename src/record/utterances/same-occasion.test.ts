import { describe, expect, it } from "vitest";
import type { Occasion } from "../../reading/reading.ts";
import { matchOccasions, occasionForm } from "./same-occasion.ts";

const form = (kind: string, over: Partial<Occasion> = {}) =>
  occasionForm({ id: "o1", kind, with: null, place: null, date: null, evidence: [0, 0], ...over });

describe("two occasions", () => {
  it("agree, contradict each other, or leave it open", () => {
    expect(matchOccasions(form("interview"), form("interview")).kind).toBe(1);
    expect(matchOccasions(form("interview"), form("rally")).kind).toBe(-1);
    expect(matchOccasions(form("interview"), form("remarks")).kind).toBe(0);
    expect(matchOccasions(form("interview"), null)).toEqual({ called: 0, kind: 0, day: 0, party: 0 });
  });
  it("are called the same or otherwise, however little the name says", () => {
    expect(matchOccasions(form("post"), form("post"))).toMatchObject({ called: 1, kind: 0 });
    expect(matchOccasions(form("interview"), form("remarks"))).toMatchObject({ called: -1, kind: 0 });
  });
  it("are of one day only where both are known to the day", () => {
    const on = (date: string | null) => form("speech", { date });
    expect(matchOccasions(on("2021-03-18"), on("2021-03-18")).day).toBe(1);
    expect(matchOccasions(on("2021-03-18"), on("2021-03-19")).day).toBe(-1);
    expect(matchOccasions(on("2021-03-18"), on("last week")).day).toBe(0);
  });
  it("are compared by the last word of the other party's name", () => {
    const given = (name: string) => form("interview", { with: name });
    expect(matchOccasions(given("the Brenn Courier"), given("Courier")).party).toBe(1);
    expect(matchOccasions(given("the Brenn Courier"), given("Auster Radio")).party).toBe(-1);
  });
});
