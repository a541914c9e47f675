import { describe, expect, it } from "vitest";
import { report } from "./report.case.ts";
import { resolverOf } from "./resolve.ts";

const relay = report("lantern", "Lantern.NEWS", { day: 10, hops: ["citing Maravpress"] });
const behind = (...others: ReturnType<typeof report>[]) =>
  resolverOf([relay, ...others])(relay.hops[0]!, relay)?.article ?? null;

describe("the report behind a hop", () => {
  it("is the credited outlet's, by whichever form of its name", () => {
    expect(behind(report("m", "Maravpress"), report("w", "Northern Wire"))).toBe("m");
    const paper = report("l", "The Eastern Ledger", { hops: ["interview Harbour Times"] });
    expect(resolverOf([report("h", "The Harbour Times"), paper])(paper.hops[0]!, paper)?.article).toBe("h");
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
    expect(resolverOf([poster, report("t", "Telegram")])(poster.hops[0]!, poster)).toBeNull();
    expect(resolverOf([poster])(poster.hops[1]!, poster)).toBeNull();
  });
});
