import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("several", () => {
  it("reads two or more", () => {
    expect(headsIn("[Jan Poe and Mr. Roe] spoke.")).toEqual(["several: Jan Poe + Roe"]);
    expect(headsIn("[Two other lawmakers, Rep. Jan Poe, R-Fla., and Rep. Ann Roe, D-Ore.,] spoke.")).toEqual([
      "several: Jan Poe + Ann Roe",
    ]);
    expect(headsIn("[Nebraska and Oklahoma] spoke.")).toEqual(["several: Nebraska + Oklahoma"]);
    expect(headsIn("[Justices Roe and Jan Poe] spoke.")).toEqual(["several: Roe + Jan Poe"]);
    expect(headsIn("[He and Jan Poe] spoke.")).toEqual(["several: He + Jan Poe"]);
  });

  it("leaves one name, and one with company", () => {
    expect(headsIn("[Jan Poe] spoke.")).toEqual(["name: Jan Poe"]);
    expect(headsIn("[Jan Poe, along with Ann Roe,] spoke.")).toEqual(["name: Jan Poe"]);
  });
});
