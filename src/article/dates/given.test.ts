import { describe, expect, it } from "vitest";
import { givenDate, printed } from "./given.ts";

const read = (text: string) => {
  const date = givenDate(text);
  return date && printed(date).date;
};

describe("a date as given", () => {
  it.each([
    ["2022-11-30", "2022-11-30"],
    ["2022-11-30T23:30:00-05:00", "2022-11-30"],
    ["2022/11/3 10:00", "2022-11-03"],
    ["20221130", "2022-11-30"],
    ["2022-11", "2022-11"],
    ["2022", "2022"],
    ["30.11.2022", "2022-11-30"],
    ["3.4.2022", "2022-04-03"],
    ["11/30/2022", "2022-11-30"],
    ["30/11/2022", "2022-11-30"],
    ["11/11/2022", "2022-11-11"],
    ["Fri, 03 Nov 2017 10:00:00 GMT", "2017-11-03"],
    ["November 3rd, 2017", "2017-11-03"],
    ["3 Nov. 2017", "2017-11-03"],
    ["Posted Sept. 9, 2013 | 4:05 p.m.", "2013-09-09"],
    ["Nov 2017", "2017-11"],
    ["Updated 2:51 p.m. ET, 1/13/2014", "2014-01-13"],
    ["1669766400", "2022-11-30"],
    ["1669766400123", "2022-11-30"],
  ])("%j is %s", (text, date) => expect(read(text)).toBe(date));

  it("is sure only of the year where day and month could change places", () => {
    expect(read("11/03/2022")).toBe("2022");
  });

  it.each([
    "",
    "yesterday",
    "0001-01-01T00:00:00",
    "01/01/0001",
    "9999-12-31",
    "2022-02-30",
    "2022-13-01",
    "31 November 2017",
    "12345678901234",
    "1-2-3",
  ])("refuses %j", (text) => expect(read(text)).toBeNull());

  it("says how exact it is", () => {
    expect(printed({ year: 2022 }).precision).toBe("year");
    expect(printed({ year: 2022, month: 3 })).toEqual({ date: "2022-03", precision: "month" });
  });
});
