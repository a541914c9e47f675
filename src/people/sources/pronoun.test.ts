import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("pronoun", () => {
  it("reads a pronoun by itself", () => {
    expect(headsIn("[He] and [but she] and [who] and [which he] spoke.")).toEqual([
      "pronoun: He",
      "pronoun: she",
      "pronoun: who",
      "pronoun: he",
    ]);
  });

  it("leaves one that belongs to a noun", () => {
    expect(headsIn("[his campaign] spoke.")).toEqual(["owned: his"]);
  });
});
