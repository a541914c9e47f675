import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Crowds, componentsOf, type Seeds } from "./components.ts";
import type { LinkTo } from "./links.ts";

const NODES = Array.from({ length: 16 }, (_, i) => i);
const MOST = 4;

/** A graph that changes, and the components that were given last. */
function graph() {
  const links = new Map<string, number>();
  const levels = new Map<number, number>();
  const given = new Map<number, string>();
  const linksOf = (row: number): LinkTo[] =>
    [...links].flatMap(([pair, score]) => {
      const [a, b] = pair.split(" ").map(Number) as [number, number];
      return a === row || b === row ? [{ other: a === row ? b : a, score }] : [];
    });
  const crowds: Crowds = { of: (row) => levels.get(row) ?? 0, set: (row, level) => void levels.set(row, level) };
  return {
    links,
    divide(seeds: Seeds) {
      for (const { rows } of componentsOf(
        seeds,
        { linksOfEach: (rows) => rows.map(linksOf), decidedWith: () => [], crowds },
        MOST,
      )) {
        const name = [...rows].sort((a, b) => a - b).join(" ");
        for (const row of rows) given.set(row, name);
      }
    },
    components: () => NODES.map((node) => given.get(node) ?? String(node)),
  };
}

describe("components", () => {
  it("that grow too large are held together by stronger links alone", () => {
    const { links, divide, components } = graph();
    for (const [pair, score] of [
      ["0 1", 0.5],
      ["1 2", 0.95],
      ["2 3", 0.5],
    ] as const) {
      links.set(pair, score);
    }
    divide({ touched: [], joined: [0] });
    expect(components().slice(0, 5)).toEqual(["0 1 2 3", "0 1 2 3", "0 1 2 3", "0 1 2 3", "4"]);
    links.set("3 4", 0.7);
    divide({ touched: [], joined: [3, 4] });
    expect(components().slice(0, 5)).toEqual(["0", "1 2", "1 2", "3 4", "3 4"]);
    links.delete("0 1");
    divide({ touched: [0, 1], joined: [] });
    expect(components().slice(0, 5)).toEqual(["0", "1 2 3 4", "1 2 3 4", "1 2 3 4", "1 2 3 4"]);
  });

  it("are those of the links, in whatever order these came and went", () => {
    const change = fc.tuple(
      fc.constantFrom(...NODES),
      fc.constantFrom(...NODES),
      fc.constantFrom(null, 0.5, 0.5, 0.65, 0.8, 0.95),
    );
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 12 }), (batches) => {
        const one = graph();
        for (const batch of batches) {
          const touched = new Set<number>();
          const joined = new Set<number>();
          for (const [a, b, score] of batch) {
            if (a >= b) continue;
            const pair = `${a} ${b}`;
            if (one.links.delete(pair)) touched.add(a).add(b);
            if (score === null) continue;
            one.links.set(pair, score);
            joined.add(a).add(b);
          }
          one.divide({ touched, joined });
        }
        const other = graph();
        for (const [pair, score] of one.links) other.links.set(pair, score);
        other.divide({ touched: [], joined: NODES });
        expect(one.components()).toEqual(other.components());
      }),
      { numRuns: 300 },
    );
  });
});
