import { describe, expect, it } from "vitest";
import { areConnected, connected } from "./connected.ts";

const links = (...pairs: string[]) => pairs.map(([a, b]) => ({ a: a!, b: b! }));

describe("what hangs together", () => {
  it("is all that links lead to, within the nodes that are looked at", () => {
    const standsFor = connected([..."abcde"], links("ab", "cb", "dx", "xe"));
    expect(new Set([..."abc"].map((node) => standsFor.get(node))).size).toBe(1);
    expect(new Set([..."ade"].map((node) => standsFor.get(node))).size).toBe(3);
    expect([...standsFor.keys()]).toEqual([..."abcde"]);
  });
  it("is one where there is a way from each to each", () => {
    expect(areConnected([..."abcd"], links("ab", "cd", "da"))).toBe(true);
    expect(areConnected([..."abcd"], links("ab", "cd", "ba"))).toBe(false);
    expect(areConnected(["a"], [])).toBe(true);
  });
});
