import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("body", () => {
  it("reads names, nouns and places", () => {
    expect(headsIn("[The ministry] and [the Auster Commission] and [Kyiv] spoke.")).toEqual([
      "body: The ministry",
      "body: Auster Commission",
      "body: Kyiv",
    ]);
    expect(headsIn("[the United States] spoke.")).toEqual(["body: United States"]);
    expect(headsIn("[The Maravian chapter of the Auster Commission] spoke.")).toEqual([
      "body: The Maravian chapter of the Auster Commission",
    ]);
  });

  it("leaves people and the police", () => {
    expect(headsIn("[Jan Poe] and [the police] spoke.")).toEqual(["name: Jan Poe", "group: the police"]);
  });
});
