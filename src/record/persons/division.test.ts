import { describe, expect, it } from "vitest";
import { atomsOf } from "./atoms.ts";
import { divide } from "./divide.ts";

/** Divides nodes of one letter each; `alike` has the strength of each pair, and a small letter is a vague node. */
function divided(letters: string, alike: Record<string, number>, weights: Record<string, number> = {}): string[] {
  const ids = [...letters];
  const strength = (a: number, b: number) => alike[ids[a]! + ids[b]!] ?? alike[ids[b]! + ids[a]!] ?? 0;
  const groups = divide({
    ids,
    links: ids.flatMap((_, a) => ids.flatMap((_, b) => (a < b && strength(a, b) ? [[a, b] as const] : []))),
    decisions: [],
    strength,
    vagueness: (node) => (ids[node] === ids[node]!.toLowerCase() ? 1 : 0),
    weight: (node) => weights[ids[node]!] ?? 1,
    fit: () => 1,
  });
  return groups.map((group) => group.join("")).sort();
}

describe("divide", () => {
  it("joins what is alike throughout, not what hangs together by one in the middle", () => {
    expect(divided("ABC", { AB: 0.95, BC: 0.95, AC: 0.95 })).toEqual(["ABC"]);
    expect(divided("ABC", { AB: 0.95, BC: 0.9 })).toEqual(["A", "B", "C"]);
  });
  it("gives the one in the middle to whom is met far more often", () => {
    expect(divided("ABC", { AB: 0.95, BC: 0.9 }, { C: 50 })).toEqual(["A", "BC"]);
  });
  it("gives a vague one to the only one it may mean, or the one met far more often, or nobody", () => {
    expect(divided("ABx", { Ax: 0.7 })).toEqual(["Ax", "B"]);
    expect(divided("ABx", { Ax: 0.7, Bx: 0.7 })).toEqual(["A", "B", "x"]);
    expect(divided("ABx", { Ax: 0.7, Bx: 0.7 }, { B: 40 })).toEqual(["A", "Bx"]);
    expect(divided("Ax", { Ax: 0.7 }, { x: 40 })).toEqual(["A", "x"]);
  });
  it("doesn't join two by a vague one that both may be", () => {
    expect(divided("ABxy", { Ax: 0.7, Ay: 0.7, xy: 0.95, By: 0.2 })).toEqual(["Axy", "B"]);
  });
});

describe("atomsOf", () => {
  const decide = (pairs: string) =>
    pairs.split(" ").map((pair) => ({ a: pair[0]!, b: pair[2]!, same: pair[1] === "=" }));

  it("makes one of what was decided to be one, also by way of others", () => {
    const { of, areApart } = atomsOf(["a", "b", "c", "d"], decide("a=b c=b a!d"));
    expect(of.slice(0, 3)).toEqual([0, 0, 0]);
    expect(areApart(0, 3)).toBe(true);
  });
  it("lets what parts hold where decisions contradict each other", () => {
    const { of } = atomsOf(["a", "b", "c"], decide("a=b b=c a!c"));
    expect(of).toEqual([0, 0, 2]);
  });
  it("looks over decisions about others", () => {
    expect(atomsOf(["a", "b"], decide("a=x x=b a=a")).of).toEqual([0, 1]);
  });
});
