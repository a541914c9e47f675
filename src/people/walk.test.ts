import { describe, expect, it } from "vitest";
import { speakersIn } from "./case.ts";

describe("walk", () => {
  it("reads on from first to last: what is behind doesn't tell who is meant before", () => {
    expect(speakersIn("[He] spoke. [Mark Selk] spoke. [He] spoke.")).toEqual([null, "Mark Selk", "Mark Selk"]);
  });

  it("doesn't take who speaks in a quotation for the last speaker", () => {
    expect(speakersIn("[Mark Selk] said: {“Then [Karl Poe] said {it rained}.”} [He] left.")).toEqual([
      "Mark Selk",
      "Karl Poe",
      "Mark Selk",
    ]);
  });
});
