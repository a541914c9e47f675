import { describe, expect, it } from "vitest";
import { speakersIn } from "../case.ts";

describe("resolveBody", () => {
  it("finds the body by its noun, or its sort", () => {
    expect(
      speakersIn("The Auster Commission met the Heron Club. [The commission] said {no}, and [the group] said {yes}."),
    ).toEqual(["Auster Commission", "Heron Club"]);
    expect(speakersIn("[WikiLeaks] said {no}. [The organization] said {never}.")).toEqual(["WikiLeaks", "WikiLeaks"]);
  });

  it("takes an institution, a place or a name that no list knows as it is", () => {
    expect(speakersIn("[The ministry] said {no}, [Kyiv] said {yes}, and [the Blue Heron Tally] said {maybe}.")).toEqual(
      ["the ministry", "Kyiv", "Blue Heron Tally"],
    );
  });

  it("leaves it open between two, and for a general noun alone", () => {
    expect(
      speakersIn("The Auster Commission met the Heron Commission. It rained. [The commission] said {no}."),
    ).toEqual([null]);
    expect(speakersIn("[The company] said {no}.")).toEqual([null]);
  });
});
