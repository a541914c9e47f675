import { describe, expect, it } from "vitest";
import { speakersIn } from "../case.ts";

describe("linkAffiliations", () => {
  it("lets party and place describe somebody", () => {
    expect(
      speakersIn("Rep. Karl Poe, R-Ohio, met Sen. Jane Roe (D-Calif.) on Monday. [The California Democrat] spoke."),
    ).toEqual(["Jane Roe"]);
  });

  it("leaves the one who stands out without a label", () => {
    expect(speakersIn("Rep. Karl Poe met Sen. Jane Roe on Monday. [The California Democrat] spoke.")).toEqual([
      "Karl Poe",
    ]);
  });
});
