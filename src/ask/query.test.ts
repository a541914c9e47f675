import fc from "fast-check";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { AskProblem } from "./problem.ts";
import { parseQuery } from "./query.ts";

describe("parseQuery", () => {
  it.each([
    ["water weapon", '"water" "weapon"'],
    ['"as a weapon" river', '"as a weapon" "river"'],
    ["“as a weapon”", '"as a weapon"'],
    ["riv*", '"riv" *'],
    ['"the riv"*', '"the riv" *'],
    ["River-Board's", '"River Board s"'],
    ["water OR (NOT weapon) NEAR", '"water" "OR" "NOT" "weapon" "NEAR"'],
    ['say "so', '"say" "so"'],
    ["at 12:30", '"at" "12 30"'],
    ["content:water", '"content" "water"'],
  ])("looks for %s", (text, match) => expect(parseQuery(text).match).toBe(match));

  it("takes filters out of the words", () => {
    expect(parseQuery('water speaker:"Henrik Vossel" Outlet:Courier since:2024-03 until:2024')).toEqual({
      match: '"water"',
      words: ["water"],
      speakers: ["Henrik Vossel"],
      outlets: ["Courier"],
      since: 19783,
      until: 20088,
    });
    expect(parseQuery("speaker:Vossel").match).toBeNull();
  });

  it.each([
    ["", "no word"],
    ['"" *', "no word"],
    ["speaker:", "names nobody"],
    ["since:2024-02-31 x", "no such day"],
    ["until:yesterday", "no date"],
    ["since:2024-13", "no such day"],
  ])("refuses %j in a sentence", (text, says) => {
    expect(() => parseQuery(text)).toThrow(says);
    expect(() => parseQuery(text)).toThrow(AskProblem);
  });

  it("never makes what the search engine calls an error", () => {
    const db = new Database(":memory:");
    db.exec("create virtual table t using fts5 (content)");
    const search = db.prepare("select rowid from t where t match ?");
    const odd = fc.string({ unit: fc.constantFrom(..."abé\"“”'*:^()-+{}~<>.,\0\n \u0301ж9") });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string()), (text) => {
        let match: string | null = null;
        try {
          ({ match } = parseQuery(text));
        } catch (error) {
          if (!(error instanceof AskProblem)) throw error;
        }
        if (match !== null) search.all(match);
      }),
      { numRuns: 2000 },
    );
    db.close();
  });
});
