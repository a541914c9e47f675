import { describe, expect, it } from "vitest";
import { HE, mention, SHE, UNKNOWN } from "./mention.ts";
import { personName } from "./name.ts";
import { genderOf, namesOf, newReferent, refer } from "./referent.ts";

describe("refer", () => {
  it("takes over names, place and gender; a name says more than pronouns", () => {
    const one = newReferent(0, "person", null, true);
    expect([genderOf(one), one.first]).toEqual([UNKNOWN, Number.POSITIVE_INFINITY]);
    refer(one, mention("pronoun", 9, 10, { gender: HE }));
    refer(one, mention("name", 4, 6, { name: personName(["Jane", "Roe"], null), gender: SHE }));
    refer(one, mention("name", 7, 9, { name: personName(["Jane", "Roe"], null) }));
    expect([genderOf(one), one.first]).toEqual([SHE, 4]);
    expect(namesOf(one).map(({ text }) => text)).toEqual(["Jane Roe"]);
    expect(one.forms.get("Jane Roe")?.count).toBe(2);
  });
});
