import { describe, expect, it } from "vitest";
import { bodyForm } from "./body-form.ts";
import { compareBodies } from "./compare-bodies.ts";

const score = (a: string, b: string) => compareBodies(bodyForm(a), bodyForm(b))?.score ?? 0;

describe("compareBodies", () => {
  it.each([
    ["the Heron River Board", "Heron River Board"],
    ["Ministry of Defence", "the Defense Ministry"],
    ["Ukrainian Foreign Ministry", "Ministry of Foreign Affairs of Ukraine"],
    ["Heron River Board", "HRB"],
    ["Brenn Water Inc.", "Brenn Water"],
    ["U.S. Heron and Marsh Service", "Heron and Marsh Service"],
    ["Heron Club", "Heron Club International"],
    ["the Vossel campaign", "Vossel's campaign"],
    ["Brenn Watter Council", "Brenn Water Council"],
  ])("takes %s and %s for one", (a, b) => expect(score(a, b)).toBeGreaterThan(0.5));

  it.each([
    ["Ukrainian Foreign Ministry", "Polish Foreign Ministry"],
    ["Foreign Ministry", "Polish Foreign Ministry"],
    ["Foreign Ministry", "Defence Ministry"],
    ["the Vossel campaign", "the Vossel administration"],
    ["Heron Club", "Heron Club Foundation"],
    ["Brenn Times", "Brenn Post"],
    ["the committee", "the Heron Committee"],
    ["HRB", "Heron Council"],
  ])("keeps %s and %s apart", (a, b) => expect(score(a, b)).toBeLessThan(0.5));
});
