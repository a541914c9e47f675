import fc from "fast-check";
import { expect, test } from "vitest";
import { createLookup } from "./lookup.ts";

test("finds what was put in, and nothing else", () => {
  const hash = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -20, max: 20 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.integer({ min: 1, max: 1000 }))), fc.array(hash), (entries, others) => {
      const map = new Map(entries);
      const find = createLookup(map);
      for (const key of [...map.keys(), ...others]) expect(find(key)).toBe(map.get(key) ?? 0);
    }),
  );
});
