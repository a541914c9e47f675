import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision, Link } from "../linker.ts";
import { linkage } from "./linkage.ts";

const TYING = { least: 0.5, strongest: 0.6 };
const link = (a: string, b: string, score: number): Link => ({ a, b, score, reason: "" });
const groups = (ids: string[], links: Link[], decisions: Decision[] = []) =>
  linkage(ids, links, decisions, TYING)
    .map((group) => group.join(""))
    .sort();

describe("linkage", () => {
  it("joins what is tied well and leaves the rest apart", () => {
    expect(groups(["a", "b", "c"], [link("a", "b", 0.9), link("b", "c", 0.3)])).toEqual(["ab", "c"]);
  });
  it("joins two excerpts of one passage that share no word, by the passage", () => {
    expect(groups(["a", "b", "whole"], [link("a", "whole", 0.95), link("b", "whole", 0.95)])).toEqual(["abwhole"]);
  });
  it("doesn't let one vague statement chain two groups together", () => {
    const inside = [link("a", "b", 0.9), link("a", "c", 0.9), link("b", "c", 0.9)];
    const other = [link("x", "y", 0.9), link("x", "z", 0.9), link("y", "z", 0.9)];
    expect(groups([..."abcxyz"], [...inside, ...other, link("c", "x", 0.7)])).toEqual(["abc", "xyz"]);
  });
  it("lets pairs that are no links speak for a tie, but make none", () => {
    const besides = [link("b", "c", 0.9)];
    const tied = (links: Link[]) =>
      linkage(["a", "b", "c"], links, [], TYING, () => besides).map((group) => group.join(""));
    expect(tied([link("a", "b", 0.9)]).sort()).toEqual(["ab", "c"]);
    expect(tied([link("a", "b", 0.9), link("a", "c", 0.6)])).toEqual(["abc"]);
    expect(groups(["a", "b", "c"], [link("a", "b", 0.9), link("a", "c", 0.6)])).toEqual(["ab", "c"]);
  });
  it("holds to what a person decided, against any link", () => {
    expect(groups(["a", "b"], [link("a", "b", 0.99)], [{ a: "b", b: "a", same: false }])).toEqual(["a", "b"]);
    expect(groups(["a", "b"], [], [{ a: "b", b: "a", same: true }])).toEqual(["ab"]);
    const chain = [link("a", "b", 0.99), link("b", "c", 0.99)];
    expect(groups(["a", "b", "c"], chain, [{ a: "a", b: "c", same: false }])).toHaveLength(2);
  });

  const letters = [..."abcdefgh"];
  const pair = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).filter(([a, b]) => a < b);
  const someLinks = fc.uniqueArray(fc.tuple(pair, fc.double({ min: 0.1, max: 1, noNaN: true })), {
    selector: ([[a, b]]) => a + b,
  });
  const someDecisions = fc.uniqueArray(fc.tuple(pair, fc.boolean()), { selector: ([[a, b]]) => a + b, maxLength: 6 });

  it("gives the same groups in whatever order nodes, links and decisions come", () => {
    fc.assert(
      fc.property(someLinks, someDecisions, fc.infiniteStream(fc.nat()), (pairs, decided, numbers) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => [numbers.next().value as number, item] as const)
            .sort((x, y) => x[0] - y[0])
            .map(([, item]) => item);
        const links = pairs.map(([[a, b], score]) => link(a, b, score));
        const decisions = decided.map(([[a, b], same]) => ({ a, b, same }));
        const turned = decisions.map(({ a, b, same }) => ({ a: b, b: a, same }));
        expect(groups(shuffled(letters), shuffled(links), shuffled(turned))).toEqual(groups(letters, links, decisions));
      }),
    );
  });
  it("comes to one group where strong links hang all together, also when it looks at everything", () => {
    const elsewhere: Decision[] = [{ a: "a", b: "not here", same: false }];
    const tree = fc.tuple(
      ...letters.slice(1).map((_, i) => fc.tuple(fc.nat(i), fc.double({ min: 0.84, max: 1, noNaN: true }))),
    );
    fc.assert(
      fc.property(tree, someLinks, (strong, pairs) => {
        const links = strong.map(([to, score], i) => link(letters[to]!, letters[i + 1]!, score));
        for (const [[a, b], score] of pairs) {
          if (!links.some((one) => one.a === a && one.b === b)) links.push(link(a, b, score));
        }
        expect(linkage(letters, links, elsewhere, TYING)).toEqual([letters]);
      }),
    );
  });
  it("makes one of two that a sure link ties, however little else speaks for it, unless a person keeps them apart", () => {
    const links = [link("a", "b", 0.9), link("b", "c", 0.7), link("c", "d", 0.9)];
    const tying = { least: 0.8, strongest: 0.5 };
    const groups = (decisions: Decision[], sure?: number) =>
      linkage(["a", "b", "c", "d"], links, decisions, { ...tying, ...(sure && { sure }) }).map((ids) => ids.join(""));
    expect(groups([])).toEqual(["ab", "cd"]);
    expect(groups([], 0.7)).toEqual(["abcd"]);
    expect(groups([{ a: "a", b: "b", same: false }], 0.7)).toEqual(["a", "bcd"]);
  });
  it("puts every node in one group, and never two together that a person keeps apart", () => {
    fc.assert(
      fc.property(someLinks, someDecisions, (pairs, decided) => {
        const links = pairs.map(([[a, b], score]) => link(a, b, score));
        const decisions = decided.map(([[a, b], same]) => ({ a, b, same }));
        const found = linkage(letters, links, decisions, TYING);
        expect(found.flat().sort()).toEqual(letters);
        for (const { a, b, same } of decisions) {
          if (!same) expect(found.some((group) => group.includes(a) && group.includes(b))).toBe(false);
        }
      }),
    );
  });
});
