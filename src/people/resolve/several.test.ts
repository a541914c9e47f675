import { describe, expect, it } from "vitest";
import { speakersIn } from "../case.ts";

describe("resolveSeveral", () => {
  it("names both in full, and knows them again in another order", () => {
    const spoken = speakersIn("Jane Roe met Mark Selk. [Ms. Roe and Mr. Selk] said {no}. [Selk and Roe] said {yes}.");
    expect(spoken).toEqual(["Jane Roe and Mark Selk", "Jane Roe and Mark Selk"]);
  });

  it("names nobody where one of them is unknown", () => {
    expect(speakersIn("[He and Mark Selk] said {no}.")).toEqual([null]);
  });
});
