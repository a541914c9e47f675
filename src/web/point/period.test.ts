import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIn, PERIOD_KINDS, periodAt, periodInShort, periodInWords, periodNamed, widerThan } from "./period.ts";

const day = (text: string) => new Date(text);
const dates = fc.date({ min: day("1583-01-01"), max: day("2999-12-31"), noInvalidDate: true });

describe("a period", () => {
  it.each([
    ["2024", "2024-01-01", "2025-01-01", "2024"],
    ["2024-02", "2024-02-01", "2024-03-01", "February 2024"],
    ["2024-W11", "2024-03-11", "2024-03-18", "the week of 11 March 2024"],
    ["2021-W01", "2021-01-04", "2021-01-11", "the week of 4 January 2021"],
    ["2020-W53", "2020-12-28", "2021-01-04", "the week of 28 December 2020"],
    ["2024-03-12", "2024-03-12", "2024-03-13", "12 March 2024"],
  ])("%s is from %s until before %s", (name, from, end, words) => {
    const period = periodNamed(name)!;
    expect([period.from, period.end, periodInWords(period)]).toEqual([day(from), day(end), words]);
  });

  it.each(["soon", "2024-13", "2023-02-29", "2021-W53", "2024-W00", "24", "2024-3"])("%s is none", (name) => {
    expect(periodNamed(name)).toBeNull();
  });

  it("holds the day that it is found by, and is found again by its name", () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...PERIOD_KINDS), (date, kind) => {
        const period = periodAt(kind, date);
        expect(+period.from <= +date && +date < +period.end).toBe(true);
        expect(periodNamed(period.name)).toEqual(period);
        expect(periodAt(kind, period.end).from).toEqual(period.end);
      }),
    );
  });

  it("lies in wider ones up to its year", () => {
    const wider = [];
    for (let at = periodNamed("2024-02-29"); at; at = widerThan(at)) wider.push(at.name);
    expect(wider).toEqual(["2024-02-29", "2024-W09", "2024-02", "2024"]);
  });

  it("has what can have happened in it", () => {
    const march = periodNamed("2024-03")!;
    expect(isIn(march, { from: "2024-02-20", to: "2024-03-01" })).toBe(true);
    expect(isIn(march, { from: "2024-03-31", to: null })).toBe(true);
    expect(isIn(march, { from: "2024-04-01", to: "2024-04-01" })).toBe(false);
    expect(isIn(march, null)).toBe(false);
  });

  it("fits an axis", () => {
    expect(["2024", "2024-03", "2024-W11", "2024-03-12"].map((name) => periodInShort(periodNamed(name)!))).toEqual([
      "2024",
      "Mar 24",
      "11 Mar",
      "12 Mar",
    ]);
  });
});
