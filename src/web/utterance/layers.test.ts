import fc from "fast-check";
import { expect, it } from "vitest";
import { layersOf } from "./layers.ts";

const CHAINS = [
  ["Vossel", "speech", "Wire"],
  ["Vossel", "Post"],
  ["Vossel", "Wire", "Courier"],
];

it("puts each hand behind all that lead to it", () => {
  const { places, columns, rows } = layersOf(CHAINS);
  expect([...places].map(([node, { column }]) => `${node} ${column}`)).toEqual([
    "Vossel 0",
    "speech 1",
    "Wire 2",
    "Post 1",
    "Courier 3",
  ]);
  expect([columns, rows]).toEqual([4, 3]);
});

it("leads a line that passes a column through a place of its own", () => {
  const { places, edges } = layersOf(CHAINS);
  const { by } = edges.find(({ from, to }) => from === "Vossel" && to === "Wire")!;
  expect(by.map(({ column }) => column)).toEqual([1]);
  expect([...places.values()]).not.toContainEqual(by[0]);
});

it("leads to the right only and puts nothing on anything else, even where chains run in a ring", () => {
  const name = fc.constantFrom("A", "B", "C", "D", "E");
  fc.assert(
    fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (paths) => {
      const { places, edges } = layersOf(paths);
      expect(new Set(places.keys())).toEqual(new Set(paths.flat()));
      for (const { from, to, by } of edges) {
        const columns = [places.get(from)!, ...by, places.get(to)!].map(({ column }) => column);
        expect(columns).toEqual(columns.map((_, i) => columns[0]! + i));
      }
      const taken = [...places.values(), ...edges.flatMap(({ by }) => by)].map(({ column, row }) => `${column} ${row}`);
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});
