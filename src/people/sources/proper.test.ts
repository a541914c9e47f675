import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("proper", () => {
  it("reads a name that no list knows", () => {
    expect(headsIn("[The Rivers Now] spoke.")).toEqual(["body: Rivers Now"]);
  });

  it("leaves small words, days and adjectives", () => {
    expect(headsIn("[river] and [Monday] and [Democratic] spoke.")).toEqual([null, null, null]);
  });
});
