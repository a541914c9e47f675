import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { report } from "./report.case.ts";
import { sourcesOf } from "./sources.ts";

const reports = [
  report("courier", "The Tessary Courier", { credits: ["wire Northern Wire"] }),
  report("herald", "The Maravian Herald", { hops: ["wire Northern Wire"] }),
  report("lantern", "Lantern.NEWS", { hops: ["citing Maravian Herald"] }),
  report("post", "The Brennick Post"),
  report("post2", "Brennick Post"),
  report("nameless", null),
  report("poll", "Channel Six", { hops: ["poll Meridian Institute poll"] }),
  report("poll2", "Keld Today", { hops: ["poll Meridian Institute poll"] }),
];
const groups = (list: typeof reports) =>
  sourcesOf(list)
    .map(({ name, reports }) => `${name}: ${[...reports].sort().join(" ")}`)
    .sort();

describe("sources", () => {
  it("are one where articles credit the same hand or each other, or are of one outlet", () => {
    expect(groups(reports)).toEqual([
      "Brennick Post: post#a1 post2#a1",
      "Channel Six: poll#a1",
      "Keld Today: poll2#a1",
      "Northern Wire: courier#a1 herald#a1 lantern#a1",
      "null: nameless#a1",
    ]);
  });

  it("say why", () => {
    const { ties } = sourcesOf(reports).find(({ reports }) => reports.includes("lantern#a1"))!;
    expect(ties.map(({ reason }) => reason).sort()).toEqual(["both credit Northern Wire", "credits Maravian Herald"]);
  });

  it("are the same in whatever order the reports come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(groups(shuffled)).toEqual(groups(reports));
      }),
    );
  });
});
