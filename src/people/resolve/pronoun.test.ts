import { describe, expect, it } from "vitest";
import { speakersIn } from "../case.ts";

describe("resolvePronoun", () => {
  it("takes up who spoke last", () => {
    expect(speakersIn("[Jane Roe] said {it rained}. “{It poured},” [she] added.")).toEqual(["Jane Roe", "Jane Roe"]);
    expect(speakersIn("[Henrik Vossel] said {Mark Selk was wrong}. [He] called {him a liar}.")).toEqual([
      "Henrik Vossel",
      "Henrik Vossel",
    ]);
  });

  it("takes up a new subject rather than who spoke before", () => {
    expect(
      speakersIn(
        "[Mark Selk] said {never}. But Governor Tomas Aurell is not backing down. In a letter, [he] said {yes}.",
      ).at(-1),
    ).toBe("Tomas Aurell");
  });

  it("goes by he and she", () => {
    expect(speakersIn("[Jane Roe] met Mark Selk. [He] said {it rained}.")).toEqual(["Jane Roe", "Mark Selk"]);
  });

  it("never means who is named behind it in its clause", () => {
    expect(speakersIn("[Mark Selk] fired back at Paul Vossel. [He] called Selk {a liar}.").at(-1)).toBe("Paul Vossel");
  });

  it("leaves it open where two compete, or nobody is there", () => {
    expect(speakersIn("Mark Selk and Paul Vossel met at noon. [He] spoke.")).toEqual([null]);
    expect(speakersIn("[He] said {it rained}.")).toEqual([null]);
  });

  it("doesn't mean who is quoted, except by I", () => {
    expect(speakersIn("“{Karl Linde came because [he] promised {rain}},” [Mark Selk] said.")[0]).not.toBe("Mark Selk");
    expect(speakersIn("[Mark Selk] said: {“It was then that [I] said {no}.”}")).toEqual(["Mark Selk", null]);
  });

  it("takes they for groups and pairs, it for bodies", () => {
    expect(speakersIn("[Critics] said {no}. [They] said {never}.")).toEqual(["critics", "critics"]);
    expect(speakersIn("Jane Roe and Mark Selk came late. [They] said {sorry}.")).toEqual(["Jane Roe and Mark Selk"]);
    expect(speakersIn("[The Auster Commission] said {no}. [It] added {never}.")).toEqual([
      "Auster Commission",
      "Auster Commission",
    ]);
  });
});
