import { describe, expect, it } from "vitest";
import { report } from "./report.case.ts";
import { reportBehind } from "./resolve.ts";

const relay = report("lantern", "Lantern.NEWS", { day: 10, hops: ["citing Maravpress"] });
const behind = (...others: ReturnType<typeof report>[]) =>
  reportBehind(relay.hops[0]!, relay, [relay, ...others])?.article ?? null;

describe("the report behind a hop", () => {
  it("is the credited outlet's, by whichever form of its name", () => {
    expect(behind(report("m", "Maravpress"), report("w", "Northern Wire"))).toBe("m");
    const paper = report("l", "The Eastern Ledger", { hops: ["interview Harbour Times"] });
    expect(reportBehind(paper.hops[0]!, paper, [report("h", "The Harbour Times"), paper])?.article).toBe("h");
  });

  it("is the last that can have appeared before", () => {
    expect(behind(report("old", "Maravpress", { day: 2 }), report("near", "Maravpress", { day: 9 }))).toBe("near");
    expect(behind(report("late", "Maravpress", { day: 11 }))).toBeNull();
    expect(behind(report("undated", "Maravpress"))).toBe("undated");
  });

  it("is an agency's own story where only its mark names it", () => {
    expect(behind(report("m", null, { hops: ["wire Maravpress"] }))).toBe("m");
    expect(behind(report("m", "The Tessary Courier", { hops: ["wire Maravpress"] }))).toBeNull();
  });

  it("is none where nobody passed words on, and never the article itself", () => {
    const poster = report("p", "Maravpress", { hops: ["post Telegram", "citing Maravpress"] });
    expect(reportBehind(poster.hops[0]!, poster, [poster, report("t", "Telegram")])).toBeNull();
    expect(reportBehind(poster.hops[1]!, poster, [poster])).toBeNull();
  });
});
