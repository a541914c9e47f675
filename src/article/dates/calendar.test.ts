import fc from "fast-check";
import { expect, it } from "vitest";
import { bounds, daysIn, iso, monthOf, valid, weekday, weekdayOf } from "./calendar.ts";

it("agrees with the platform's calendar on every weekday", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1901, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const real = date.getUTCMonth() === month - 1;
        expect(valid({ year, month, day }) !== null).toBe(real);
        if (real) expect(weekday(year, month, day)).toBe(date.getUTCDay());
      },
    ),
  );
});

it("knows months and weekdays in their short forms", () => {
  expect(monthOf("Sept.")).toBe(9);
  expect(monthOf("Ede")).toBe(0);
  expect(weekdayOf("Tues")).toBe(2);
});

it("says the first and last day that a date can mean", () => {
  expect(bounds({ year: 2024, month: 2 })).toEqual(["2024-02-01", "2024-02-29"]);
  expect(bounds({ year: 2023 })).toEqual(["2023-01-01", "2023-12-31"]);
  expect(daysIn(1900, 2)).toBe(28);
  expect(iso({ year: 2023, month: 4, day: 5 })).toBe("2023-04-05");
});
