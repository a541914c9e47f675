import { describe, expect, it } from "vitest";
import { speakersIn } from "../case.ts";

describe("resolveOwned", () => {
  it("names what is somebody's by its owner", () => {
    expect(speakersIn("[Jane Roe] said {no}. [Her campaign] said {never}. [A spokesman for Roe] said {ever}.")).toEqual(
      ["Jane Roe", "Jane Roe's campaign", "Jane Roe's spokesman"],
    );
    expect(speakersIn("The Selk campaign paid Mark Selk. [His team] said {no}.")).toEqual(["the Selk campaign"]);
    expect(speakersIn("[A spokesman for Mark Selk] said {no}. [The spokesman] said {never}.")).toEqual([
      "Mark Selk's spokesman",
      "Mark Selk's spokesman",
    ]);
  });

  it("lets a body speak through its spokesman, not through any official", () => {
    expect(
      speakersIn("[A spokeswoman for the Auster Commission] said {no}. [A Commission official] said {yes}."),
    ).toEqual(["Auster Commission", null]);
  });

  it("finds a relative of the same family, if there is just one", () => {
    expect(speakersIn("Paul Roe met Jane Roe. [Jane Roe's father] said {no}.")).toEqual(["Paul Roe"]);
    expect(speakersIn("Paul Roe and Karl Roe met Jane Roe. [Jane Roe's father] said {no}.")).toEqual([null]);
  });
});
