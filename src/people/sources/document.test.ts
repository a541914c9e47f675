import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("document", () => {
  it("reads whose it is", () => {
    expect(headsIn("[her letter] spoke.")).toEqual(["document: her"]);
    expect(headsIn("[a Reuters report] spoke.")).toEqual(["document: Reuters"]);
    expect(headsIn("[a lawsuit from Jan Poe] spoke.")).toEqual(["document: Jan Poe"]);
    expect(headsIn("[a lawsuit from Nebraska and Oklahoma] spoke.")).toEqual(["document: Nebraska and Oklahoma"]);
    expect(headsIn("[a video of his remarks] spoke.")).toEqual(["document: his"]);
  });

  it("leaves it nobody's where the phrase doesn't say", () => {
    expect(headsIn("[the statement] spoke.")).toEqual(["document: the statement"]);
    expect(headsIn("[a Facebook post] spoke.")).toEqual(["document: a Facebook post"]);
  });
});
