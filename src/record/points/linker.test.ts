import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEmbedding } from "../embedding/embedding.ts";
import { wordsEmbedding } from "../embedding/tiny.case.ts";
import type { Decision, Keyed, Link } from "../linker.ts";
import { pointLinker } from "./linker.ts";
import type { PointNode } from "./point-node.ts";

/** Things said about the river Brenn: three points, each in several wordings, and some that stand alone. */
const SAID = {
  spillway1: "The spillway cracks were hidden from the council for years.",
  spillway2: "“For years the spillway cracks were hidden from us by the council,” and the ferry runs again.",
  spillway3: "The cracks in the spillway: for years the council had them hidden.",
  salmon1: "Salmon return to the Brenn wherever weirs are torn down.",
  salmon2: "Where weirs are torn down, salmon return to the Brenn. We all know that the harbour is empty in winter.",
  budget: "The harbour budget doubled without any vote of the assembly.",
  short: "No comment.",
};
const vocabulary = [
  ...new Set(
    Object.values(SAID)
      .join(" ")
      .toLowerCase()
      .match(/[a-z]+/g),
  ),
];
const linker = pointLinker({ embedding: createEmbedding(wordsEmbedding(vocabulary)) });
const node = (content: string): PointNode => ({ content, speaker: null, days: null });
const nodes: Keyed<PointNode>[] = Object.entries(SAID).map(([id, content]) => ({ id, node: node(content) }));
const claims = nodes.filter((one) => linker.isClaim(one.node));

function linksOf(some: readonly Keyed<PointNode>[]): Link[] {
  return some.flatMap((a) =>
    some.flatMap((b) => {
      const judged = a.id < b.id ? linker.compare(a.node, b.node) : null;
      return judged ? [{ a: a.id, b: b.id, ...judged }] : [];
    }),
  );
}
const grouped = (some: readonly Keyed<PointNode>[], decisions: readonly Decision[] = []) =>
  linker
    .group(some, linksOf(some), decisions)
    .map((group) => [...group].sort().join(" "))
    .sort();

describe("the point linker", () => {
  it("finds what is said again in other words, and leaves the rest alone", () => {
    expect(claims.map(({ id }) => id)).not.toContain("short");
    expect(grouped(claims)).toEqual(["budget", "salmon1 salmon2", "spillway1 spillway2 spillway3"]);
  });

  it("says why", () => {
    const judged = linker.compare(node(SAID.spillway1), node(SAID.spillway2));
    expect(judged?.score).toBeGreaterThan(0.6);
    expect(judged?.reason).toMatch(/^both: “[a-z]+”, “[a-z]+”, “[a-z]+”; meaning 0\.\d\d$/);
    expect(judged?.reason).toContain("cracks");
  });

  it("gives few keys, and one in common to what it links", () => {
    for (const { a, b } of linksOf(claims)) {
      const [x, y] = [a, b].map((id) => linker.keys(claims.find((one) => one.id === id)!.node));
      expect(x!.length).toBeLessThanOrEqual(24);
      expect(x!.filter((key) => y!.includes(key))).not.toEqual([]);
    }
  });

  it("doesn't ask which of two comes first, nor what it saw before", () => {
    const content = fc
      .array(fc.constantFrom(...Object.values(SAID)), { minLength: 1, maxLength: 4 })
      .map((some) => some.join(" "));
    fc.assert(
      fc.property(content, content, (a, b) => {
        const [x, y] = [node(a), node(b)];
        const judged = linker.compare(x, y);
        expect(linker.compare(y, x)).toEqual(judged);
        expect(linker.compare(node(b), node(a))).toEqual(judged);
        expect(linker.keys(node(a))).toEqual(linker.keys(x));
      }),
    );
  });

  it("groups alike in whatever order nodes, links and decisions come, and decisions hold", () => {
    const id = fc.constantFrom(...claims.map((one) => one.id));
    const decision = fc.record({ a: id, b: id, same: fc.boolean() }).filter(({ a, b }) => a !== b);
    const links = linksOf(claims);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(claims, { minLength: claims.length }),
        fc.shuffledSubarray(links, { minLength: links.length }),
        fc.option(decision, { nil: undefined }),
        (some, shuffled, decided) => {
          const decisions = decided ? [decided] : [];
          const groups = linker.group(some, shuffled, decisions);
          const plain = (of: string[][]) => of.map((group) => [...group].sort().join(" ")).sort();
          expect(plain(groups)).toEqual(plain(linker.group(claims, links, decisions)));
          expect(groups.flat().sort()).toEqual(claims.map((one) => one.id).sort());
          if (!decided) return;
          const together = groups.some((group) => group.includes(decided.a) && group.includes(decided.b));
          expect(together).toBe(decided.same);
        },
      ),
    );
  });

  it("takes other numbers as speaking against", () => {
    const said = "The harbour budget doubled by 40 crowns in years.";
    const score = (other: string) => linker.compare(node(said), node(other))?.score ?? 0;
    expect(score(said)).toBeGreaterThan(0.95);
    expect(score(said.replace("40", "70"))).toBeLessThan(score(said) - 0.001);
  });
});
