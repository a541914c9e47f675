import { describe, expect, it } from "vitest";
import { dayNumber, daysApart, daysOf } from "./days.ts";

describe("the days on which an article can have appeared", () => {
  it("are one day, a month or a year, as far as the date is known", () => {
    expect(daysOf({ date: "1970-01-02", precision: "day", evidence: [0, 1] })).toEqual([1, 1]);
    expect(daysOf({ date: "1970-02", precision: "month", evidence: [0, 1] })).toEqual([31, 58]);
    expect(daysOf({ date: "1971", precision: "year", evidence: { field: "date" } })).toEqual([365, 729]);
  });
  it("are a window that is open where nothing bounds it", () => {
    const window = { precision: "window" as const, evidence: [] };
    expect(daysOf({ ...window, notBefore: "1970-01-11", notAfter: null })).toEqual([10, null]);
    expect(daysOf({ ...window, notBefore: null, notAfter: null })).toBeNull();
    expect(daysOf(null)).toBeNull();
  });
  it("count on over leap years", () => {
    expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
  });
});

it("days lie apart as far as they must", () => {
  expect(daysApart([10, 12], [15, null])).toBe(3);
  expect(daysApart([15, null], [10, 12])).toBe(3);
  expect(daysApart([10, 12], [12, 20])).toBe(0);
  expect(daysApart([10, 12], null)).toBe(0);
});
