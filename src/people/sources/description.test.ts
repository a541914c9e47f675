import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("description", () => {
  it("reads one human being without a name", () => {
    expect(headsIn("[The secretary general] spoke.")).toEqual(["description: The secretary general"]);
    expect(headsIn("[the embattled mayor of Brennick] spoke.")).toEqual([
      "description: the embattled mayor of Brennick",
    ]);
    expect(headsIn("[a senior official] spoke.")).toEqual(["unnamed: a senior official"]);
  });

  it("leaves things", () => {
    expect(headsIn("[the river] spoke.")).toEqual([null]);
  });
});
