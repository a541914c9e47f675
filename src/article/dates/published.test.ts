import { describe, expect, it } from "vitest";
import { takeApart } from "../anatomy.ts";
import { STORY } from "../furniture/found-by.ts";
import { findPublished } from "./published.ts";

const published = (text: string, given?: string) => findPublished(takeApart(text), given);

describe("when an article appeared", () => {
  it("is the date given, else a date line's", () => {
    expect(published(`date 2022-11-30 ${STORY}`, "2022-12-01T08:00Z")).toEqual({
      date: "2022-12-01",
      precision: "day",
      evidence: { field: "date" },
    });
    expect(published(`date 2022-11-30 ${STORY}`)).toEqual({ date: "2022-11-30", precision: "day", evidence: [0, 15] });
    expect(published(`Nov. 3, 2017 at 5:00 pm\n\n${STORY}`)).toMatchObject({ date: "2017-11-03" });
  });

  it("is read from the text where the field is nonsense", () => {
    expect(published(`date 2022-11-30 ${STORY}`, "0001-01-01")).toMatchObject({ date: "2022-11-30" });
  });

  it("isn't a date line's in the middle of the text, which belongs to something else", () => {
    expect(
      published(
        [
          ...Array(8)
            .fill(0)
            .map((_, i) => `${i} ${STORY}`),
          "June 17, 2020",
          STORY,
          "Boats.",
          "Trams.",
          "Trains.",
        ].join("\n\n"),
      ),
    ).toBeNull();
  });

  it("isn't after the day on which the page says it was updated", () => {
    expect(published(`Updated June 17, 2020\n\n${STORY}`)).toEqual({
      notBefore: null,
      notAfter: "2020-06-17",
      precision: "window",
      evidence: [[0, 21]],
    });
  });

  it("stays open where nothing proves it", () => {
    expect(published(STORY)).toBeNull();
  });
});

describe("the window that the content proves", () => {
  it("lies between the latest day that is over and the earliest still to come", () => {
    const text =
      "The bridge fell on May 3, 2019. The council met on June 1, 2019.\n\nThe ferry will stop on August 9, 2019. A bridge will open on 1 May 2021.";
    const window = published(text)!;
    expect(window).toMatchObject({ notBefore: "2019-06-01", notAfter: "2019-08-09", precision: "window" });
    expect((window.evidence as [number, number][]).map((span) => text.slice(...span))).toEqual([
      "June 1, 2019",
      "August 9, 2019",
    ]);
  });

  it("ends on a day without a year only where its paragraph dates the year", () => {
    expect(published("The bridge fell on May 3, 2019. The council will meet on June 1.")).toMatchObject({
      notBefore: "2019-05-03",
      notAfter: "2019-06-01",
    });
    expect(published("The bridge fell on May 3, 2019.\n\nThe council will meet on June 1.")).toMatchObject({
      notBefore: "2019-05-03",
      notAfter: null,
    });
    expect(published("The bridge fell on May 3, 2019. The council will meet on March 1.")).toMatchObject({
      notAfter: "2020-03-01",
    });
  });

  it("begins with a public event that the story speaks of", () => {
    expect(published("The ferry has carried nobody since COVID-19 closed the port.")).toMatchObject({
      notBefore: "2020-02-11",
      notAfter: null,
    });
    expect(published("The port has been quiet since the full-scale invasion of Ukraine.")).toMatchObject({
      notBefore: "2022-02-24",
    });
    expect(published("The port has been quiet since the full-scale invasion of the town by gulls.")).toBeNull();
  });

  it("doesn't trust a plan older than what is over", () => {
    expect(published("A bridge will open on 1 May 2018.\n\nThe bridge fell on May 3, 2019.")).toMatchObject({
      notBefore: "2019-05-03",
      notAfter: null,
    });
  });
});
