import { describe, expect, it } from "vitest";
import { roleEvidence, rolesOf } from "./roles.ts";

const of = (role: string, from?: number, to?: number) =>
  rolesOf([{ role, seen: from === undefined ? null : [from, to ?? from] }], null);

describe("roleEvidence", () => {
  it("speaks for who holds the same office, however it is put", () => {
    expect(roleEvidence(of("Ostranian Water Minister"), of("minister of water"))).toBeGreaterThan(1);
    expect(roleEvidence(of("spokesman"), of("spokesman for the board"))).toBeGreaterThan(0);
  });
  it("speaks against who holds another, most at the same time, hardly years later", () => {
    const goalkeeper = of("goalkeeper", 100, 120);
    const [then, soon, later] = [of("judge", 110), of("judge", 200), of("judge", 2000)].map((judge) =>
      roleEvidence(goalkeeper, judge),
    );
    expect(then!).toBeLessThan(soon!);
    expect(soon!).toBeLessThan(later!);
    expect(later!).toBeLessThan(0);
  });
  it("tells men from women", () => {
    expect(roleEvidence(of("Mr."), of("congresswoman"))).toBeLessThan(-3);
    expect(roleEvidence(rolesOf([], "anna"), of("spokesman"))).toBeLessThan(-3);
  });
  it("says nothing where there is nothing", () => expect(roleEvidence(of("judge"), rolesOf([], null))).toBe(0));
});
