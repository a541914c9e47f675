import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../statement.ts";
import { utteranceLinker } from "./linker.ts";
import { loadUtteranceModel } from "./model.ts";
import { statement } from "./statement.case.ts";

const [words, weights] = ["words", "utterances"].map((name) =>
  JSON.parse(readFileSync(new URL(`../../../models/${name}/weights.json`, import.meta.url), "utf8")),
);
const linker = utteranceLinker(loadUtteranceModel(words, weights));
const full = statement(
  "courier",
  "“The Brenn will not wait for the ministry: the dam at Auster is cracked from end to end.”",
);
const excerpt = statement("post", "the dam was “cracked from end to end”");
const other = statement("gazette", "“We opened three new kindergartens this spring, and the children love them.”");

const groups = (statements: readonly Statement[]) => {
  const links = statements.flatMap((a, i) =>
    statements.slice(i + 1).flatMap((b) => {
      const judgement = linker.compare(a, b);
      const [first, second] = [a.id, b.id].sort();
      return judgement ? [{ a: first!, b: second!, ...judgement }] : [];
    }),
  );
  const nodes = statements.map((node) => ({ id: node.id, node }));
  return linker
    .group(nodes, links, [])
    .map((group) => [...group].sort().join(" "))
    .sort();
};

describe("the linker of utterances", () => {
  it("takes an excerpt and the whole quotation for one utterance, and says why", () => {
    const judged = linker.compare(full, excerpt);
    expect(judged?.score).toBeGreaterThan(0.5);
    expect(judged?.reason).toBe("both have “cracked from end to end”");
    expect(linker.compare(excerpt, full)).toEqual(judged);
  });
  it("keeps another passage of the same speaker apart", () => {
    expect(groups([full, excerpt, other])).toEqual(["courier#a1 post#a1", "gazette#a1"]);
  });
  it("keeps the same words of two speakers apart", () => {
    const echo = statement("echo", "the dam was “cracked from end to end”", {
      speaker: { name: "Tomas Heron", kind: "person", roles: [] },
    });
    expect(linker.compare(excerpt, full)!.score).toBeGreaterThan(linker.compare(echo, full)?.score ?? 0);
  });
  it("looks where reports of one utterance meet: by its speaker and days, by its rare words, by words told again later", () => {
    const meet = (a: Statement, b: Statement) => linker.keys(a).some((key) => linker.keys(b).includes(key));
    expect(meet(full, excerpt)).toBe(true);
    expect(meet(full, { ...excerpt, speaker: null })).toBe(true);
    expect(meet(full, { ...full, id: "later#a1", published: [19705, 19705] })).toBe(true);
    expect(meet(full, { ...other, published: [19705, 19705] })).toBe(false);
  });
  it("finds on one day what somebody said who is in the news all the time, whatever the words", () => {
    const officials = { name: "officials", kind: "group" as const, roles: [] };
    const on = (id: string, content: string, day: number) =>
      linker.keys(statement(id, content, { speaker: officials, published: [day, day] }));
    const there = on("courier", "the dam has to hold", 18705);
    expect(on("post", "nobody will resign", 18706).some((key) => there.includes(key))).toBe(true);
    expect(on("post", "nobody will resign", 18712).some((key) => there.includes(key))).toBe(false);
  });
  it("looks in few places, however long a statement is", () => {
    const words = Array.from({ length: 400 }, (_, i) => `kortal${i}en`).join(" ");
    expect(linker.keys(statement("long", words)).length).toBeLessThan(20);
    expect(linker.keys(statement("empty", ""))).toHaveLength(2);
  });

  const fragment = fc.constantFrom(
    "the dam at Auster is cracked",
    "“cracked from end to end”",
    "“the ministry knew in 2014”",
    "nobody will resign",
    "she may resign",
    "40 houses are lost",
    "",
  );
  const some = fc.array(fc.tuple(fragment, fragment, fc.constantFrom("Mira Vossel", "Vossel", "Tomas Heron", null)), {
    maxLength: 7,
  });
  it("gives the same utterances in whatever order the statements come", () => {
    fc.assert(
      fc.property(some, fc.nat(), (parts, turn) => {
        const statements = parts.map(([one, two, name], i) =>
          statement(`k${i}`, `${one} ${two}`, { speaker: name === null ? null : { name, kind: "person", roles: [] } }),
        );
        const at = turn % (statements.length || 1);
        const turned = [...statements.slice(at), ...statements.slice(0, at)].reverse();
        expect(groups(turned)).toEqual(groups(statements));
      }),
      { numRuns: 50 },
    );
  });
});
