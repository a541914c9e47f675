import { describe, expect, it } from "vitest";
import { HE, SHE, UNKNOWN } from "../mention.ts";
import { newReferent } from "../referent.ts";
import { genderFits, standsOut } from "./discourse.ts";

const [a, b] = [newReferent(0, "person", "a", true), newReferent(1, "person", "b", true)];

describe("standsOut", () => {
  it("takes the best where it is well ahead, or alone", () => {
    expect(
      standsOut(
        [
          { referent: a, score: 2 },
          { referent: b, score: 1 },
        ],
        1,
        1.5,
      ),
    ).toBe(a);
    expect(standsOut([{ referent: a, score: 0.1 }], 1, 1.5)).toBe(a);
  });

  it("takes nobody where two compete, or all are far", () => {
    expect(
      standsOut(
        [
          { referent: a, score: 2 },
          { referent: b, score: 1.9 },
        ],
        1,
        1.5,
      ),
    ).toBeNull();
    expect(
      standsOut(
        [
          { referent: a, score: 0.5 },
          { referent: b, score: 0.1 },
        ],
        1,
        1.5,
      ),
    ).toBeNull();
    expect(standsOut([], 0, 1)).toBeNull();
  });
});

describe("genderFits", () => {
  it("lets what isn't known fit", () => {
    expect(genderFits(a, HE)).toBe(true);
    expect(genderFits({ ...a, she: 1 }, HE)).toBe(false);
    expect(genderFits({ ...a, she: 1 }, SHE)).toBe(true);
    expect(genderFits({ ...a, she: 1 }, UNKNOWN)).toBe(true);
  });
});
