import { describe, expect, it } from "vitest";
import { IntakeProblem, inMegabytes, printable, withCommas } from "./problem.ts";

describe("a problem", () => {
  it("says where, which line, and what", () => {
    const problem = new IntakeProblem("json", "feed.jsonl", "broken JSON.", 4117);
    expect(String(problem)).toBe("feed.jsonl, line 4,117: broken JSON.");
    expect(problem).toMatchObject({ reason: "json", source: "feed.jsonl", line: 4117 });
  });

  it("keeps control characters of file names from the terminal", () => {
    expect(String(new IntakeProblem("empty", "a\u001b[2J\u202eb", "is empty."))).toBe("a\ufffd[2J\ufffdb: is empty.");
    expect(printable("zażółć.txt")).toBe("zażółć.txt");
  });

  it("writes numbers as people do", () => {
    expect([withCommas(7), withCommas(1234), withCommas(1234567)]).toEqual(["7", "1,234", "1,234,567"]);
    expect([inMegabytes(16 * 2 ** 20), inMegabytes(10)]).toEqual(["16 MB", "1 MB"]);
  });
});
