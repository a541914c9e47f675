import { describe, expect, it } from "vitest";
import { peopleIn, speakersIn } from "../case.ts";

describe("resolveDescription", () => {
  it("finds who holds the office", () => {
    expect(
      speakersIn(
        "NATO Secretary General Henrik Vossel met Secretary of State Amara Linde. [The Secretary-General] spoke, then [the Secretary of State].",
      ),
    ).toEqual(["Henrik Vossel", "Amara Linde"]);
    expect(
      speakersIn(
        "President of Ukraine Ilena Dorvath met Russian President Karl Selk. [The Ukrainian president] spoke.",
      ),
    ).toEqual(["Ilena Dorvath"]);
    expect(speakersIn("Then Rep. Jane Roe and Gov. Mark Selk came. [The congresswoman] spoke.")).toEqual(["Jane Roe"]);
  });

  it("adds what a description says more to the roles", () => {
    const { people } = peopleIn("NATO Secretary General Henrik Vossel came. [The NATO chief] spoke.");
    expect(people.find(({ name }) => name === "Henrik Vossel")?.roles.map(({ role }) => role)).toEqual([
      "NATO Secretary General",
      "NATO chief",
    ]);
  });

  it("takes a telling description for who stands out", () => {
    expect(speakersIn("[Mark Selk] said {no}. [The bearded river mogul] added {never}.")).toEqual([
      "Mark Selk",
      "Mark Selk",
    ]);
  });

  it("names nobody where another is meant, or two hold the office", () => {
    expect(speakersIn("[Mark Selk] said {no}. [The judge] said {yes}.")).toEqual(["Mark Selk", null]);
    expect(
      speakersIn(
        "President Mark Selk met President Karl Roe. Both ate. It rained. It poured. It hailed. It snowed. It froze. It thawed. [The president] spoke.",
      ),
    ).toEqual([null]);
  });
});

describe("resolveUnnamed", () => {
  it("finds who is named a little later", () => {
    expect(speakersIn("[A river county congressman] said {no}. It was Representative Mark Selk of Brennick.")).toEqual([
      "Mark Selk",
    ]);
  });

  it("leaves those without a name so", () => {
    expect(speakersIn("[A senior official] said {no}. It was Mark Selk.")).toEqual([null]);
    expect(speakersIn("[A river county lawmaker] said {no}. There came Rep. Mark Selk and Rep. Jane Roe.")).toEqual([
      null,
    ]);
  });

  it("keeps a pronoun from passing over them", () => {
    expect(speakersIn("Mark Selk slept. [A man] said {no}. [He] said {never}.")).toEqual([null, null]);
  });
});
