import { describe, expect, it } from "vitest";
import { peopleIn, speakersIn } from "../case.ts";

describe("resolveGroup", () => {
  it("names a group by its noun, without how many they are", () => {
    expect(speakersIn("[Ostranian and Maravian diplomats] said {no}.")).toEqual(["Ostranian and Maravian diplomats"]);
    expect(speakersIn("[Four congressional officials] said {no}. [The officials] said {never}.")).toEqual([
      "congressional officials",
      "congressional officials",
    ]);
    expect(
      speakersIn("[A handful of Democrats who voted] said {no}. [Both Democrats and Republicans] laughed."),
    ).toEqual(["Democrats", "Democrats and Republicans"]);
    expect(speakersIn("[Jane Roe] left. [Her aides] said {no}.")).toEqual(["Jane Roe", "Jane Roe's aides"]);
  });

  it("names nobody for a mere number", () => {
    expect(speakersIn("[Some] said {no}, [many] said {yes}.")).toEqual([null, null]);
  });

  it("lists only groups that speak", () => {
    expect(peopleIn("Critics came. It rained.").people).toEqual([]);
    expect(peopleIn("[Critics] said {no}.").people).toMatchObject([{ name: "critics", kind: "group" }]);
  });
});
